package org.sourcebook.edtf;

import java.util.OptionalLong;

/**
 * A year as it is written, and the years it may mean: {@code 1985}, {@code -0043}, {@code 156X}, {@code Y-17E7},
 * {@code 1950S2}.
 *
 * <p>Numbers are astronomical: 0 is 1 BCE, -43 is 44 BCE. {@code estimate} is the year itself where it is exact, the
 * written number before {@code S}, and the lowest year where digits are unspecified.
 */
public record Year(String text, long estimate, long lowest, long highest, Qualifier qualifier) {

    /** Years beyond this, in either direction, are refused; a day of any of them still fits a {@code long}. */
    static final long LIMIT = 999_999_999_999_999L;

    /** The year, where it is a single one. */
    public OptionalLong value() {
        return isExact() ? OptionalLong.of(lowest) : OptionalLong.empty();
    }

    public boolean isExact() {
        return lowest == highest && !isMasked();
    }

    /** Whether a digit is unspecified. */
    public boolean isMasked() {
        return text.indexOf('X') >= 0;
    }

    /** Whether the number is an estimate of which only some digits are significant. */
    public boolean isEstimated() {
        return !isMasked() && lowest != highest;
    }

    /** Whether it is written in a way that no month can follow. */
    boolean isLong() {
        return text.startsWith("Y") || text.indexOf('S') >= 0;
    }

    /** Whether it is written as a power of ten, so that it is a round number. */
    boolean isExponential() {
        return text.indexOf('E') >= 0;
    }

    /** The four characters of a masked year, without its sign. */
    String mask() {
        return text.startsWith("-") ? text.substring(1) : text;
    }

    private boolean matches(long year) {
        return !isMasked() || Masks.matches(mask(), Math.abs(year));
    }

    /** The first year it may mean that has a leap day, or the first that has none. */
    OptionalLong first(boolean leap) {
        for (long year = lowest; year <= highest; year++) {
            if (Gregorian.isLeap(year) == leap && matches(year)) {
                return OptionalLong.of(year);
            }
        }
        return OptionalLong.empty();
    }

    /** The last year it may mean that has a leap day, or the last that has none. */
    OptionalLong last(boolean leap) {
        for (long year = highest; year >= lowest; year--) {
            if (Gregorian.isLeap(year) == leap && matches(year)) {
                return OptionalLong.of(year);
            }
        }
        return OptionalLong.empty();
    }

    Year and(Qualifier more) {
        return new Year(text, estimate, lowest, highest, qualifier.and(more));
    }
}
