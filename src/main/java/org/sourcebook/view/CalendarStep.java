package org.sourcebook.view;

import java.util.Optional;
import org.sourcebook.edtf.Day;

/** A stretch an axis of time is divided into: a day, a month, or a power of ten of years. */
record CalendarStep(Unit unit, long years) {

    enum Unit {
        DAY,
        MONTH,
        YEARS
    }

    static final CalendarStep DAY = new CalendarStep(Unit.DAY, 0);
    static final CalendarStep MONTH = new CalendarStep(Unit.MONTH, 0);

    /** The longest: every date that can be written lies in one of two of them. */
    static final CalendarStep LONGEST = new CalendarStep(Unit.YEARS, 1_000_000_000_000_000L);

    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    /** Where the year before the first stands does not show in stretches as long as this. */
    private static final int ROUND = 10;

    private static final int GROUPED_FROM = 10_000;

    /** The next shorter one. */
    Optional<CalendarStep> finer() {
        return switch (unit) {
            case DAY -> Optional.empty();
            case MONTH -> Optional.of(DAY);
            case YEARS -> Optional.of(years == 1 ? MONTH : new CalendarStep(Unit.YEARS, years / 10));
        };
    }

    /** The first day of the stretch a day lies in. */
    Day start(Day day) {
        return switch (unit) {
            case DAY -> day;
            case MONTH -> new Day(day.year(), day.month(), 1);
            case YEARS -> new Day(Math.floorDiv(day.year(), years) * years, 1, 1);
        };
    }

    /** The first day of the stretch after the one that starts on a day. */
    Day after(Day start) {
        return switch (unit) {
            case DAY -> start.plusDays(1);
            case MONTH ->
                start.month() == 12 ? new Day(start.year() + 1, 1, 1) : new Day(start.year(), start.month() + 1, 1);
            case YEARS -> new Day(start.year() + years, 1, 1);
        };
    }

    /** What stands beside the beginning of a stretch; without its year, unless it is one. */
    String label(Day start) {
        return switch (unit) {
            case DAY -> start.day() + " " + MONTHS[start.month() - 1];
            case MONTH -> MONTHS[start.month() - 1];
            case YEARS -> year(start.year(), years);
        };
    }

    /** A year in words: {@code 2015}, {@code 44 BCE}, {@code 170,000,000}. */
    static String year(long year, long years) {
        if (year > 0) {
            return grouped(year);
        }
        return grouped(years >= ROUND && year < 0 ? -year : 1 - year) + " BCE";
    }

    private static String grouped(long number) {
        StringBuilder digits = new StringBuilder(String.valueOf(number));
        if (number >= GROUPED_FROM) {
            for (int at = digits.length() - 3; at > 0; at -= 3) {
                digits.insert(at, ',');
            }
        }
        return digits.toString();
    }
}
