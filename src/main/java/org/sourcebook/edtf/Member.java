package org.sourcebook.edtf;

import java.util.function.Function;
import java.util.stream.Stream;

/** One entry of a list of dates. */
public sealed interface Member {

    /** The dates that are written in it. */
    Stream<CalendarDate> dates();

    Bounds bounds(Function<CalendarDate, Bounds> bounds);

    /** {@code 1667}, {@code ..1760-12-03}, {@code 1760-12..}. */
    record One(CalendarDate date, Reach reach) implements Member {

        @Override
        public Stream<CalendarDate> dates() {
            return Stream.of(date);
        }

        @Override
        public Bounds bounds(Function<CalendarDate, Bounds> bounds) {
            return bounds.apply(date).reaching(reach);
        }
    }

    /** {@code 1670..1672}: both and all between, counted in the unit they are written in. */
    record Range(CalendarDate from, CalendarDate to) implements Member {

        @Override
        public Stream<CalendarDate> dates() {
            return Stream.of(from, to);
        }

        @Override
        public Bounds bounds(Function<CalendarDate, Bounds> bounds) {
            return bounds.apply(from).union(bounds.apply(to));
        }
    }
}
