package org.sourcebook.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;

/**
 * The letter that tells two works of one author and year apart: {@code 2015a}.
 *
 * <p>The processor has no such letter. It is given a year that occurs nowhere else and what it wrote for it is replaced, so that
 * the letter stands behind the year wherever the style puts that.
 */
record YearSuffix(int standIn, String shown) {

    /** Larger than any year. */
    static final int FIRST = 900_000_000;

    private static final int LETTERS = 26;
    private static final int FOUR_DIGITS = 1000;

    /** A date with a letter, and how to read it back. */
    record Dated(CSLDate date, YearSuffix suffix) {

        String readBack(String html) {
            return html.replace(String.valueOf(suffix.standIn), suffix.shown);
        }
    }

    /** The {@code number}-th of the site's dates that need a letter; the {@code place}-th among its equals. */
    static Dated of(CSLDate date, int number, int place) {
        int[][] parts = date.getDateParts();
        if (parts == null || parts.length != 1 || parts[0][0] < FOUR_DIGITS) {
            String words = date.getLiteral() == null ? words(parts) : date.getLiteral();
            return new Dated(CslItems.literal(words + "-" + letters(place)), new YearSuffix(FIRST + number, ""));
        }
        int[] numbers = parts[0].clone();
        YearSuffix suffix = new YearSuffix(FIRST + number, numbers[0] + letters(place));
        numbers[0] = suffix.standIn;
        return new Dated(
                new CSLDateBuilder(date).dateParts(new int[][] {numbers}).build(), suffix);
    }

    private static String words(int[][] parts) {
        if (parts == null || parts.length == 0) {
            return "n.d.";
        }
        String first = year(parts[0][0]);
        return parts.length == 1 ? first : first + "–" + year(parts[1][0]);
    }

    private static String year(int year) {
        return year < 0 ? -year + " BCE" : String.valueOf(year);
    }

    /** a to z, then aa. */
    static String letters(int place) {
        String last = String.valueOf((char) ('a' + place % LETTERS));
        return place < LETTERS ? last : letters(place / LETTERS - 1) + last;
    }
}
