package org.sourcebook.edtf;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a date is made of: one date, a date with a time of day, an interval, or a list of dates. */
public sealed interface Form permits CalendarDate, DateTime, Interval, DateList {

    Precision precision();

    /** Every calendar date in it, in the order it is written. */
    Stream<CalendarDate> dates();

    /** The stretches of days it consists of: one, or one for each member of a list. */
    List<Bounds> pieces(Function<CalendarDate, Bounds> bounds);
}
