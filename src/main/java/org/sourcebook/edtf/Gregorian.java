package org.sourcebook.edtf;

/**
 * The Gregorian calendar, carried back before its introduction, with astronomical years: 0 is 1 BCE, -43 is 44 BCE.
 *
 * <p>Years are {@code long}: {@code java.time} ends at the year 999,999,999.
 */
final class Gregorian {

    private static final long DAYS_IN_400_YEARS = 146_097;
    /** Days from 0000-03-01 to 1970-01-01. */
    private static final long EPOCH = 719_468;

    private Gregorian() {}

    static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int daysInMonth(boolean leap, int month) {
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Days since 1970-01-01. Years are counted from March, so that the leap day is the last day of a year. */
    static long epochDay(long year, int month, int day) {
        long marchYear = month > 2 ? year : year - 1;
        long era = Math.floorDiv(marchYear, 400);
        long yearOfEra = marchYear - era * 400;
        long dayOfYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DAYS_IN_400_YEARS + dayOfEra - EPOCH;
    }

    static Day fromEpochDay(long epochDay) {
        long shifted = epochDay + EPOCH;
        long era = Math.floorDiv(shifted, DAYS_IN_400_YEARS);
        long dayOfEra = shifted - era * DAYS_IN_400_YEARS;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int shiftedMonth = (int) ((5 * dayOfYear + 2) / 153);
        int day = (int) (dayOfYear - (153L * shiftedMonth + 2) / 5 + 1);
        int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        return new Day(yearOfEra + era * 400 + (month > 2 ? 0 : 1), month, day);
    }
}
