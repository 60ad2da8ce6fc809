package org.sourcebook.edtf;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A day and a time of day, to the second.
 *
 * <p>{@code zone} is as written: empty for local time, {@code Z}, {@code -04}, {@code +04:30}. The day is the day where
 * the time was taken; nothing is converted. {@code 24:00:00} is the end of its day, second 60 a leap second.
 */
public record DateTime(CalendarDate date, int hour, int minute, int second, String zone) implements Form {

    @Override
    public Precision precision() {
        return Precision.SECOND;
    }

    @Override
    public Stream<CalendarDate> dates() {
        return Stream.of(date);
    }

    @Override
    public List<Bounds> pieces(Function<CalendarDate, Bounds> bounds) {
        return List.of(bounds.apply(date));
    }

    /** {@code 23:20:30}. */
    String clock() {
        return Numbers.padded(hour, 2) + ":" + Numbers.padded(minute, 2) + ":" + Numbers.padded(second, 2);
    }
}
