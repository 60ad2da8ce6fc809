package org.sourcebook.edtf;

import java.util.Optional;

/**
 * Reads one date: year, month or season, day, and the qualifiers around them.
 *
 * <p>"A qualification character to the immediate right of a component applies to that component as well as to all
 * components to the left"; one to its left applies to that component only.
 */
final class DateReader {

    private static final Qualifier NONE = Qualifier.NONE;

    private final Cursor in;
    /** Outside intervals and lists some unspecified digits are a feature of level 1 already. */
    private final boolean alone;

    DateReader(Cursor in, boolean alone) {
        this.in = in;
        this.alone = alone;
    }

    Optional<CalendarDate> read() {
        Qualifier left = takeLeft();
        Optional<Year> year = new YearReader(in).read();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        Qualifier right = in.takeQualifier();
        Year qualified = year.get().and(left).and(right);
        Optional<CalendarDate> date = in.at("-") ? withMonth(qualified) : only(qualified);
        date.ifPresent(read -> in.needs(levelOf(read, right)));
        return date.filter(read -> !in.hasFailed());
    }

    private static Optional<CalendarDate> only(Year year) {
        return Optional.of(new CalendarDate(year, Optional.empty(), Optional.empty()));
    }

    private Optional<CalendarDate> withMonth(Year year) {
        if (year.isLong()) {
            in.take("-");
            in.fail(in.position() - 1, "a year written with Y, E or S has no months", "");
            return Optional.empty();
        }
        in.take("-");
        Qualifier left = takeLeft();
        Optional<Part> month = new PartReader(in).month();
        if (month.isEmpty()) {
            return Optional.empty();
        }
        Qualifier right = in.takeQualifier();
        Year covered = year.and(right);
        Part qualified = month.get().and(left).and(right);
        CalendarDate date = new CalendarDate(covered, Optional.of(qualified), Optional.empty());
        return in.at("-") ? withDay(date, right) : Optional.of(date);
    }

    private Optional<CalendarDate> withDay(CalendarDate date, Qualifier afterMonth) {
        in.take("-");
        if (afterMonth != NONE) {
            in.needs(2);
        }
        Qualifier left = takeLeft();
        Optional<Part> day = new PartReader(in).day(date);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Qualifier right = in.takeQualifier();
        return Optional.of(new CalendarDate(
                date.year().and(right),
                date.monthOrSeason().map(month -> month.and(right)),
                Optional.of(day.get().and(left).and(right))));
    }

    private Qualifier takeLeft() {
        Qualifier left = in.takeQualifier();
        if (left != NONE) {
            in.needs(2);
        }
        return left;
    }

    private int levelOf(CalendarDate date, Qualifier afterYear) {
        boolean inTheMiddle = afterYear != NONE && date.monthOrSeason().isPresent();
        if (inTheMiddle || date.season().map(Season::code).orElse(0) > Season.WINTER.code()) {
            return 2;
        }
        if (!isMasked(date)) {
            return date.season().isPresent() || date.qualifier() != NONE ? 1 : 0;
        }
        return alone && isMaskedFromTheRight(date) ? 1 : 2;
    }

    private static boolean isMasked(CalendarDate date) {
        return date.year().isMasked()
                || !date.monthOrSeason().map(Part::isExact).orElse(true)
                || !date.day().map(Part::isExact).orElse(true);
    }

    /** The cases of level 1: {@code 201X}, {@code 20XX}, {@code 2004-XX}, {@code 1985-04-XX}, {@code 1985-XX-XX}. */
    private static boolean isMaskedFromTheRight(CalendarDate date) {
        Optional<Part> month = date.monthOrSeason();
        if (month.isEmpty()) {
            return date.year().mask().matches("[0-9]{2}[0-9X]X");
        }
        boolean monthIsFull = month.get().isExact() || month.get().isUnspecified();
        boolean dayIsFull = date.day().map(Part::isUnspecified).orElse(true);
        return !date.year().isMasked() && monthIsFull && dayIsFull;
    }
}
