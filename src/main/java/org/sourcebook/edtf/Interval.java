package org.sourcebook.edtf;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A stretch of time from one date to another: {@code 1964/2008}, {@code 1985/..}, {@code /1985}. */
public record Interval(Endpoint start, Endpoint end) implements Form {

    @Override
    public Precision precision() {
        return dates().map(CalendarDate::precision)
                .min(Comparator.naturalOrder())
                .orElse(Precision.YEAR);
    }

    @Override
    public Stream<CalendarDate> dates() {
        return Stream.of(start, end).flatMap(end -> end.dated().stream());
    }

    @Override
    public List<Bounds> pieces(Function<CalendarDate, Bounds> bounds) {
        return List.of(new Bounds(
                bound(start, Reach.OR_EARLIER, date -> bounds.apply(date).earliest()),
                bound(end, Reach.OR_LATER, date -> bounds.apply(date).latest())));
    }

    private static Bound bound(Endpoint endpoint, Reach outwards, Function<CalendarDate, Bound> known) {
        if (endpoint instanceof Endpoint.Dated dated) {
            return dated.reach() == outwards ? new Bound.Open() : known.apply(dated.date());
        }
        return endpoint instanceof Endpoint.Open ? new Bound.Open() : new Bound.Unknown();
    }
}
