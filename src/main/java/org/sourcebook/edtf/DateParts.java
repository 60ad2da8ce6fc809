package org.sourcebook.edtf;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as the numbers of CSL-JSON: {@code date-parts}, {@code season}, {@code circa}.
 *
 * <p>There is none for a list, an unspecified or insignificant digit, an open or unknown end, or a part of the year that
 * CSL cannot name: there the words ({@code literal}) are the honest form. {@code circa} stands for every qualifier,
 * whichever part has it. Years are astronomical: whoever writes them for a reader must turn 0 into 1 BCE. A time of day
 * is left out.
 */
public record DateParts(Point start, Optional<Point> end, boolean circa) {

    /** One date; {@code season} is 1 for spring to 4 for winter and excludes a month. */
    public record Point(long year, OptionalInt month, OptionalInt day, OptionalInt season) {}

    static Optional<DateParts> of(Form form) {
        if (form instanceof Interval interval) {
            return of(interval);
        }
        if (form instanceof DateTime time) {
            return of(time.date());
        }
        return form instanceof CalendarDate date ? of(date) : Optional.empty();
    }

    private static Optional<DateParts> of(CalendarDate date) {
        return point(date).map(point -> new DateParts(point, Optional.empty(), isCirca(date)));
    }

    private static Optional<DateParts> of(Interval interval) {
        Optional<CalendarDate> start = itself(interval.start());
        Optional<CalendarDate> end = itself(interval.end());
        Optional<Point> last = end.flatMap(DateParts::point);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        boolean circa = interval.dates().anyMatch(DateParts::isCirca);
        return start.flatMap(DateParts::point).map(first -> new DateParts(first, last, circa));
    }

    private static Optional<CalendarDate> itself(Endpoint endpoint) {
        return endpoint instanceof Endpoint.Dated dated && dated.reach() == Reach.ITSELF
                ? endpoint.dated()
                : Optional.empty();
    }

    private static boolean isCirca(CalendarDate date) {
        return date.qualifier() != Qualifier.NONE;
    }

    private static Optional<Point> point(CalendarDate date) {
        boolean nameless = date.season()
                .filter(season -> season.code() > Season.WINTER.code())
                .isPresent();
        if (!date.isExact() || nameless) {
            return Optional.empty();
        }
        return Optional.of(new Point(
                date.year().lowest(),
                date.month().map(Part::value).orElse(OptionalInt.empty()),
                date.day().map(Part::value).orElse(OptionalInt.empty()),
                date.season().map(season -> OptionalInt.of(season.code() - 20)).orElse(OptionalInt.empty())));
    }
}
