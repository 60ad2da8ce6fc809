package org.sourcebook.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** An even scale from 0, or from below 0 where numbers are, to a round number, over a number of units. */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step, int length) {

    private static final int DIGITS = 12;
    private static final int LARGE = 7;
    private static final int TOO_LARGE = 16;
    private static final BigDecimal[] ROUND = {
        BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN
    };

    /** The scale that holds all these numbers with at most so many ticks after the first. */
    static Scale of(List<BigDecimal> numbers, int ticks, int length) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (BigDecimal number : numbers) {
            low = low.min(number);
            high = high.max(number);
        }
        if (low.compareTo(high) == 0) {
            high = BigDecimal.ONE;
        }
        BigDecimal step = step(high.subtract(low), ticks);
        return new Scale(
                multiple(low, step, RoundingMode.FLOOR), multiple(high, step, RoundingMode.CEILING), step, length);
    }

    /** The least round number that goes into a range at most so often. */
    private static BigDecimal step(BigDecimal range, int ticks) {
        BigDecimal least = range.divide(BigDecimal.valueOf(ticks), DIGITS + range.scale(), RoundingMode.CEILING);
        int power = least.precision() - least.scale() - 1;
        for (BigDecimal round : ROUND) {
            BigDecimal step = round.scaleByPowerOfTen(power);
            if (step.compareTo(least) >= 0) {
                return step;
            }
        }
        return BigDecimal.TEN.scaleByPowerOfTen(power);
    }

    private static BigDecimal multiple(BigDecimal number, BigDecimal step, RoundingMode rounding) {
        return number.divide(step, 0, rounding).multiply(step);
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** Where a number stands, from 0 to the length. */
    int at(BigDecimal number) {
        BigDecimal part = number.subtract(low).divide(high.subtract(low), DIGITS, RoundingMode.HALF_UP);
        int at = part.multiply(BigDecimal.valueOf(length))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        return Math.max(0, Math.min(length, at));
    }

    /** A number on the scale, short: {@code 20,000}, {@code 1.2 million}. */
    static String label(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        int digits = plain.precision() - plain.scale();
        if (plain.signum() == 0) {
            return "0";
        } else if (digits < LARGE) {
            return grouped(plain);
        } else if (digits < TOO_LARGE) {
            int power = digits > 12 ? 12 : digits > 9 ? 9 : 6;
            String word = power == 12 ? " trillion" : power == 9 ? " billion" : " million";
            return grouped(plain.scaleByPowerOfTen(-power)) + word;
        }
        int power = digits - 1;
        return grouped(plain.scaleByPowerOfTen(-power)) + " × 10^" + power;
    }

    /** A number with a comma before every third digit. */
    static String grouped(BigDecimal number) {
        String written = number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
        int point = written.indexOf('.');
        int first = written.startsWith("-") ? 1 : 0;
        StringBuilder grouped = new StringBuilder(written);
        for (int at = (point < 0 ? written.length() : point) - 3; at > first; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
