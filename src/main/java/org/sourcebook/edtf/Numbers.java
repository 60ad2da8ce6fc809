package org.sourcebook.edtf;

import java.util.List;

/** Numbers as text, the same in every locale. */
final class Numbers {

    private static final List<String> LARGE = List.of("million", "billion", "trillion");

    private Numbers() {}

    /** With leading zeros up to {@code width} digits. */
    static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** With a comma between groups of three digits from five digits on: {@code 9999}, {@code 170,000,002}. */
    static String grouped(long number) {
        String digits = Long.toString(number);
        if (digits.length() < 5) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** {@code 170 million}, {@code 1.5 billion}; a number that is not round is {@link #grouped}. */
    static String rounded(long number) {
        long unit = 1_000_000_000_000L;
        for (int name = LARGE.size() - 1; name >= 0; name--, unit /= 1000) {
            if (number >= unit && number % (unit / 10) == 0) {
                long tenths = number % unit / (unit / 10);
                return grouped(number / unit) + (tenths == 0 ? "" : "." + tenths) + " " + LARGE.get(name);
            }
        }
        return grouped(number);
    }
}
