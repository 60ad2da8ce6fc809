package org.sourcebook.edtf;

/** Says a year in English, as it stands alone and as it follows a month. */
final class YearWording {

    private final Year year;
    private final boolean withEra;

    /** {@code withEra} says CE even where nobody would doubt it: beside a year BCE. */
    YearWording(Year year, boolean withEra) {
        this.year = year;
        this.withEra = withEra;
    }

    /** {@code 1985}, {@code 44 BCE}, {@code the 2010s}, {@code some year between 1900 and 1999}. */
    String alone() {
        if (year.isEstimated()) {
            return named(year.estimate()) + " (" + range() + ")";
        }
        if (year.isExact()) {
            return year.isExponential() ? rounded() : named(year.lowest());
        }
        return hasDecadeName() ? decade() : some();
    }

    /** With what joins it to a month: {@code  1985}, {@code  of some year in the 1560s}. */
    String after(String joint) {
        if (year.isExact()) {
            return joint + number(year.lowest());
        }
        return " of " + (hasDecadeName() ? "some year in " + decade() : some());
    }

    /** Whether a bare number before it could be taken for a day: {@code February 1 BCE}. */
    boolean needsJoint() {
        return year.isExact() && year.lowest() < 1000;
    }

    private String named(long year) {
        return (year > 9999 ? "the year " : "") + number(year);
    }

    /** A year from 1000 on needs no era; year 0 of astronomy is 1 BCE. */
    private String number(long year) {
        if (year <= 0) {
            return Numbers.grouped(1 - year) + " BCE";
        }
        return Numbers.grouped(year) + (year < 1000 || withEra ? " CE" : "");
    }

    /** A power of ten is a round number: {@code Y-17E7} is 170 million BCE, the one year's shift notwithstanding. */
    private String rounded() {
        long number = Math.abs(year.lowest());
        return year.lowest() < 0
                ? Numbers.rounded(number) + " BCE"
                : "the year " + Numbers.rounded(number) + (withEra ? " CE" : "");
    }

    private String some() {
        if (year.mask().equals("XXXX")) {
            return year.lowest() < 0 ? "some year BCE" : "some year";
        }
        return year.lowest() < 0 || Masks.isTrailing(year.mask()) ? range() : "some year matching " + year.text();
    }

    private String range() {
        return "some year between " + number(year.lowest()) + " and " + number(year.highest());
    }

    /** {@code 200X} has none: "the 2000s" is as often the century. */
    private boolean hasDecadeName() {
        return year.lowest() >= 1000
                && year.text().indexOf('X') == 3
                && year.text().charAt(2) != '0';
    }

    private String decade() {
        return "the " + year.lowest() + "s";
    }
}
