package org.sourcebook.edtf;

import java.util.Optional;

/** Reads a year in any of its notations: four characters, {@code Y} and more digits, {@code E}, {@code S}. */
final class YearReader {

    private static final String FOUR = "a year has four digits";
    private static final String TOO_LARGE = "years go to " + Numbers.grouped(Year.LIMIT) + " before and after year 0";

    private static final int MOST_DIGITS = Long.toString(Year.LIMIT).length();

    private final Cursor in;

    YearReader(Cursor in) {
        this.in = in;
    }

    Optional<Year> read() {
        int from = in.position();
        if (in.take("Y")) {
            return readLong(from);
        }
        boolean negative = in.take("-");
        String digits = in.takeMask();
        if (digits.isEmpty() || in.at("x") || in.at("u")) {
            in.failHere();
            return Optional.empty();
        }
        if (digits.length() != 4) {
            in.fail(from, FOUR, lengthHint(digits.length()));
            return Optional.empty();
        }
        return fourDigits(from, negative, digits);
    }

    private static String lengthHint(int length) {
        if (length > 4) {
            return "a year of five and more digits starts with Y";
        }
        return length == 3
                ? "write 0198 for the year, 198X for the decade"
                : "the year stands first and is filled up with zeros: 2015-03-14, 0079";
    }

    private Optional<Year> fourDigits(int from, boolean negative, String digits) {
        if (negative) {
            in.needs(1);
        }
        if (negative && digits.equals("0000")) {
            in.fail(from, "year 0 has no sign", "0000 is 1 BCE, -0001 is 2 BCE");
            return Optional.empty();
        }
        if (digits.indexOf('X') >= 0) {
            return masked(in.since(from), negative, digits);
        }
        return significant(from, Long.parseLong(in.since(from)));
    }

    private Optional<Year> masked(String text, boolean negative, String digits) {
        if (in.peek() == 'S') {
            in.failHere();
            return Optional.empty();
        }
        long low = Masks.lowest(digits);
        long high = Masks.highest(digits);
        long lowest = negative ? -high : low;
        long highest = negative ? -Math.max(low, 1) : high;
        return Optional.of(new Year(text, lowest, lowest, highest, Qualifier.NONE));
    }

    private Optional<Year> readLong(int from) {
        in.needs(1);
        boolean negative = in.take("-");
        String digits = in.takeDigits();
        if (digits.isEmpty()) {
            in.failHere();
            return Optional.empty();
        }
        Optional<Long> number = in.take("E") ? power(digits) : number(digits);
        if (in.hasFailed()) {
            return Optional.empty();
        }
        if (number.isEmpty()) {
            in.fail(from, "this year is out of reach", TOO_LARGE);
            return Optional.empty();
        }
        if (digits.startsWith("0") || number.get() < 10_000) {
            in.fail(from, "Y is for years of five and more digits, the first of them not 0", "");
            return Optional.empty();
        }
        return significant(from, negative ? -number.get() : number.get());
    }

    /** The digits as a number; empty where it is beyond {@link Year#LIMIT}. */
    private static Optional<Long> number(String digits) {
        return digits.length() > MOST_DIGITS ? Optional.empty() : Optional.of(Long.parseLong(digits));
    }

    private Optional<Long> power(String digits) {
        in.needs(2);
        int from = in.position();
        String exponent = in.takeDigits();
        if (exponent.isEmpty() || exponent.startsWith("0")) {
            in.fail(from, "after E stands a number from 1", "");
            return Optional.empty();
        }
        if (exponent.length() > 2) {
            return Optional.empty();
        }
        return number(digits + "0".repeat(Integer.parseInt(exponent)));
    }

    private Optional<Year> significant(int from, long value) {
        if (!in.take("S")) {
            return Optional.of(new Year(in.since(from), value, value, value, Qualifier.NONE));
        }
        in.needs(2);
        int count = in.position();
        String digits = in.takeDigits();
        int length = Long.toString(Math.abs(value)).length();
        int significant = digits.isEmpty() || digits.length() > 2 ? 0 : Integer.parseInt(digits);
        if (significant < 1 || significant > length) {
            in.fail(count, "of this year 1 to " + length + " digits can be significant", "");
            return Optional.empty();
        }
        return Optional.of(estimated(in.since(from), value, length - significant));
    }

    private static Year estimated(String text, long value, int insignificant) {
        long unit = number("1" + "0".repeat(insignificant)).orElseThrow();
        long low = Math.abs(value) / unit * unit;
        long high = low + unit - 1;
        return value < 0
                ? new Year(text, value, -high, -low, Qualifier.NONE)
                : new Year(text, value, low, high, Qualifier.NONE);
    }
}
