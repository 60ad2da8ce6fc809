package org.sourcebook.edtf;

/**
 * One day of the Gregorian calendar, carried back before its introduction.
 *
 * <p>The year is astronomical: 0 is 1 BCE, -43 is 44 BCE. No time zone: a day is a day where it was written down.
 */
public record Day(long year, int month, int day) implements Comparable<Day> {

    /** Before and after every day that can be written. */
    static final Day DISTANT_PAST = new Day(Long.MIN_VALUE, 1, 1);

    static final Day DISTANT_FUTURE = new Day(Long.MAX_VALUE, 12, 31);

    public Day {
        if (month < 1 || month > 12 || day < 1 || day > Gregorian.daysInMonth(Gregorian.isLeap(year), month)) {
            throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
        }
    }

    /** Days since 1970-01-01, negative before it. */
    public long epochDay() {
        return Gregorian.epochDay(year, month, day);
    }

    /** The day so many days later, or earlier for a negative number. */
    public Day plusDays(long days) {
        return Gregorian.fromEpochDay(epochDay() + days);
    }

    /** The same day of another month, or that month's last day where it is shorter. */
    Day plusMonths(long months) {
        long count = year * 12 + (month - 1) + months;
        long newYear = Math.floorDiv(count, 12L);
        int newMonth = (int) Math.floorMod(count, 12L) + 1;
        return new Day(newYear, newMonth, Math.min(day, Gregorian.daysInMonth(Gregorian.isLeap(newYear), newMonth)));
    }

    @Override
    public int compareTo(Day other) {
        int byYear = Long.compare(year, other.year);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    /** The day in ISO 8601's form, with as many digits of the year as it needs. */
    @Override
    public String toString() {
        return (year < 0 ? "-" : "") + Numbers.padded(Math.abs(year), 4) + "-" + Numbers.padded(month, 2) + "-"
                + Numbers.padded(day, 2);
    }
}
