package org.sourcebook.edtf;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A year, a month or season of a year, or a day.
 *
 * <p>{@code monthOrSeason} holds what stands in the month's place; {@link #month} and {@link #season} tell them apart.
 */
public record CalendarDate(Year year, Optional<Part> monthOrSeason, Optional<Part> day) implements Form {

    /** The month, as far as it is specified; empty for a season. */
    public Optional<Part> month() {
        return season().isPresent() ? Optional.empty() : monthOrSeason;
    }

    public Optional<Season> season() {
        return monthOrSeason
                .filter(Part::isExact)
                .flatMap(part -> Season.of(part.value().orElseThrow()));
    }

    /** Whether every digit is given and significant. */
    public boolean isExact() {
        return year.isExact() && parts().allMatch(Part::isExact);
    }

    /** Every doubt that any part has. */
    public Qualifier qualifier() {
        return qualifiers().reduce(Qualifier.NONE, Qualifier::and);
    }

    /** Exact and without a qualifier. */
    boolean isPlain() {
        return isExact() && qualifier() == Qualifier.NONE;
    }

    /** The qualifiers of year, month and day, as far as they are there. */
    Stream<Qualifier> qualifiers() {
        return Stream.concat(Stream.of(year.qualifier()), parts().map(Part::qualifier));
    }

    private Stream<Part> parts() {
        return Stream.concat(monthOrSeason.stream(), day.stream());
    }

    @Override
    public Precision precision() {
        if (day.isPresent()) {
            return Precision.DAY;
        }
        if (monthOrSeason.isEmpty()) {
            return Precision.YEAR;
        }
        return season().isPresent() ? Precision.SEASON : Precision.MONTH;
    }

    @Override
    public Stream<CalendarDate> dates() {
        return Stream.of(this);
    }

    @Override
    public List<Bounds> pieces(Function<CalendarDate, Bounds> bounds) {
        return List.of(bounds.apply(this));
    }

    /** The days it may mean; a qualifier changes nothing here. */
    public Bounds bounds() {
        Completions completions = new Completions(this);
        return Bounds.between(
                completions.first().orElseThrow(), completions.last().orElseThrow());
    }
}
