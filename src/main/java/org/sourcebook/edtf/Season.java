package org.sourcebook.edtf;

import java.util.Optional;

/**
 * A part of a year that is no month: the two digits 21 to 41 in the month's place.
 *
 * <p>A season whose hemisphere is not given (21 to 24) may be any part of its year, so it is bounded by the whole year.
 * A winter of the north and a summer of the south begin in December of the year they are written with.
 */
public enum Season {
    SPRING(21, 1, 12, "spring"),
    SUMMER(22, 1, 12, "summer"),
    AUTUMN(23, 1, 12, "autumn"),
    WINTER(24, 1, 12, "winter"),
    NORTHERN_SPRING(25, 3, 3, "spring"),
    NORTHERN_SUMMER(26, 6, 3, "summer"),
    NORTHERN_AUTUMN(27, 9, 3, "autumn"),
    NORTHERN_WINTER(28, 12, 3, "winter"),
    SOUTHERN_SPRING(29, 9, 3, "spring"),
    SOUTHERN_SUMMER(30, 12, 3, "summer"),
    SOUTHERN_AUTUMN(31, 3, 3, "autumn"),
    SOUTHERN_WINTER(32, 6, 3, "winter"),
    FIRST_QUARTER(33, 1, 3, "first quarter"),
    SECOND_QUARTER(34, 4, 3, "second quarter"),
    THIRD_QUARTER(35, 7, 3, "third quarter"),
    FOURTH_QUARTER(36, 10, 3, "fourth quarter"),
    FIRST_THIRD(37, 1, 4, "first third"),
    SECOND_THIRD(38, 5, 4, "second third"),
    LAST_THIRD(39, 9, 4, "last third"),
    FIRST_HALF(40, 1, 6, "first half"),
    SECOND_HALF(41, 7, 6, "second half");

    private final int code;
    private final int firstMonth;
    private final int months;
    private final String words;

    Season(int code, int firstMonth, int months, String words) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.months = months;
        this.words = words;
    }

    static Optional<Season> of(int code) {
        return code < SPRING.code || code > SECOND_HALF.code ? Optional.empty() : Optional.of(values()[code - 21]);
    }

    /** The number that stands for it in EDTF. */
    public int code() {
        return code;
    }

    /** How long it is, or how long the stretch it lies in. */
    int months() {
        return months;
    }

    /** Whether it is a quarter, a third or a half and no season of nature. */
    boolean isFraction() {
        return code >= FIRST_QUARTER.code;
    }

    /** What it is one of. */
    String noun() {
        if (!isFraction()) {
            return "season";
        }
        return months == 3 ? "quarter" : months == 4 ? "third" : "half";
    }

    boolean isNorthern() {
        return code >= NORTHERN_SPRING.code && code <= NORTHERN_WINTER.code;
    }

    boolean isSouthern() {
        return code >= SOUTHERN_SPRING.code && code <= SOUTHERN_WINTER.code;
    }

    String words() {
        return words;
    }

    Day firstDay(long year) {
        return new Day(year, firstMonth, 1);
    }

    Day lastDay(long year) {
        return firstDay(year).plusMonths(months).plusDays(-1);
    }
}
