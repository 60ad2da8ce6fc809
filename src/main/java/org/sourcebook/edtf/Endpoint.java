package org.sourcebook.edtf;

import java.util.Optional;

/** Where an interval starts or ends. */
public sealed interface Endpoint {

    /** A date; {@code reach} tells {@code 2004-06-20..}, that day or later, from the day itself. */
    record Dated(CalendarDate date, Reach reach) implements Endpoint {}

    /** {@code ..}: it has no end, or none is given. */
    record Open() implements Endpoint {}

    /** Nothing before or after the slash: there is an end, but nobody knows it. */
    record Unknown() implements Endpoint {}

    /** The date that stands there, if one does. */
    default Optional<CalendarDate> dated() {
        return this instanceof Dated dated ? Optional.of(dated.date()) : Optional.empty();
    }
}
