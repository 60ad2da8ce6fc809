package org.sourcebook.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Whole numbers as letters, small ones in one letter: five bits a letter, and a sixth that says whether more follow.
 *
 * <p>The letters are those of base64 for addresses, which nothing needs to escape.
 */
final class Packed {

    private static final byte[] LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUES = new byte[128];
    private static final int MORE = 32;
    private static final int BITS = 5;

    static {
        for (int i = 0; i < LETTERS.length; i++) {
            VALUES[LETTERS[i]] = (byte) i;
        }
    }

    private byte[] out = new byte[8];
    private int length;

    /** Adds a number that is not negative. */
    Packed add(int number) {
        int rest = number;
        while (rest >= MORE) {
            letter(MORE | rest & MORE - 1);
            rest >>>= BITS;
        }
        return letter(rest);
    }

    /** Adds a number that may be negative. */
    Packed addSigned(int number) {
        return add(number < 0 ? -number * 2 - 1 : number * 2);
    }

    /** Adds a number below 64 as one letter. */
    Packed letter(int number) {
        if (length == out.length) {
            out = Arrays.copyOf(out, length * 2);
        }
        out[length++] = LETTERS[number];
        return this;
    }

    void append(Packed other) {
        if (length + other.length > out.length) {
            out = Arrays.copyOf(out, Math.max(out.length * 2, length + other.length));
        }
        System.arraycopy(other.out, 0, out, length, other.length);
        length += other.length;
    }

    int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(out, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Reads numbers that were packed, one after the other. */
    static final class Reader {

        private final String packed;
        private int at;

        Reader(String packed) {
            this.packed = packed;
        }

        int next() {
            int sum = 0;
            for (int shift = 0; ; shift += BITS) {
                int digit = VALUES[packed.charAt(at++)];
                sum |= (digit & MORE - 1) << shift;
                if (digit < MORE) {
                    return sum;
                }
            }
        }
    }
}
