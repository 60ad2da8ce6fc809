package org.sourcebook.edtf;

/** One end of the stretch of days a date may fall in. */
public sealed interface Bound {

    /** A known day. */
    record At(Day day) implements Bound {}

    /** There is none: it goes on without end, as in {@code 1985/..} and {@code [..1760]}. */
    record Open() implements Bound {}

    /** There is one, but nobody knows it, as in {@code 1985/}. */
    record Unknown() implements Bound {}
}
