package org.sourcebook.edtf;

import java.util.Optional;

/**
 * The earliest and the latest day a date may mean.
 *
 * <p>Ordered by the earliest day, then by the latest. An open start is before every day, an open end after every day;
 * an unknown end has the place of the known one, so that {@code /1985} stands at the end of 1985 and {@code 1985/} at
 * the beginning of 1985.
 */
public record Bounds(Bound earliest, Bound latest) implements Comparable<Bounds> {

    private static final Bound OPEN = new Bound.Open();

    static Bounds between(Day earliest, Day latest) {
        return new Bounds(new Bound.At(earliest), new Bound.At(latest));
    }

    /** The earliest day, where there is one and it is known. */
    public Optional<Day> firstDay() {
        return day(earliest);
    }

    /** The latest day, where there is one and it is known. */
    public Optional<Day> lastDay() {
        return day(latest);
    }

    /** Whether some day of this may be a day of {@code other}; an open or unknown end excludes nothing. */
    public boolean overlaps(Bounds other) {
        return mayStartBy(other.latest) && other.mayStartBy(latest);
    }

    private boolean mayStartBy(Bound end) {
        Optional<Day> limit = day(end);
        return limit.isEmpty() || firstDay().isEmpty() || firstDay().get().compareTo(limit.get()) <= 0;
    }

    Bounds withOpenStart() {
        return new Bounds(OPEN, latest);
    }

    Bounds withOpenEnd() {
        return new Bounds(earliest, OPEN);
    }

    Bounds reaching(Reach reach) {
        return switch (reach) {
            case ITSELF -> this;
            case OR_EARLIER -> withOpenStart();
            case OR_LATER -> withOpenEnd();
        };
    }

    /** The smallest stretch that holds both. */
    Bounds union(Bounds other) {
        Bound first = sortedFrom().compareTo(other.sortedFrom()) <= 0 ? earliest : other.earliest;
        Bound last = sortedTo().compareTo(other.sortedTo()) >= 0 ? latest : other.latest;
        return new Bounds(first, last);
    }

    @Override
    public int compareTo(Bounds other) {
        int byStart = sortedFrom().compareTo(other.sortedFrom());
        return byStart != 0 ? byStart : sortedTo().compareTo(other.sortedTo());
    }

    private Day sortedFrom() {
        if (earliest instanceof Bound.At at) {
            return at.day();
        }
        return earliest instanceof Bound.Open ? Day.DISTANT_PAST : known(latest, Day.DISTANT_PAST);
    }

    private Day sortedTo() {
        if (latest instanceof Bound.At at) {
            return at.day();
        }
        return latest instanceof Bound.Open ? Day.DISTANT_FUTURE : known(earliest, Day.DISTANT_FUTURE);
    }

    private static Day known(Bound bound, Day otherwise) {
        return day(bound).orElse(otherwise);
    }

    private static Optional<Day> day(Bound bound) {
        return bound instanceof Bound.At at ? Optional.of(at.day()) : Optional.empty();
    }
}
