package org.sourcebook.card;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Adler-32 (RFC 1950, section 9) of rows many of which are blank.
 *
 * <p>The sum has two parts: of the bytes, and of the first part after every byte. A blank row leaves the first as it is, and adds it to the second as often as
 * the row has bytes; so nobody has to look at them.
 */
final class Checksum {

    private static final int MODULUS = 65_521;

    private final byte[] rows;
    private long sum = 1;
    private long sums;

    private Checksum(byte[] rows) {
        this.rows = rows;
    }

    static int of(byte[] rows, int rowLength) {
        Checksum checksum = new Checksum(rows);
        byte[] blank = new byte[rowLength];
        int done = 0;
        for (int at = 0; at < rows.length; at += rowLength) {
            if (Arrays.equals(rows, at, at + rowLength, blank, 0, rowLength)) {
                checksum.inked(done, at);
                checksum.blank(rowLength);
                done = at + rowLength;
            }
        }
        checksum.inked(done, rows.length);
        return (int) (checksum.sums << 16 | checksum.sum);
    }

    private void blank(int length) {
        sums = (sums + length * sum) % MODULUS;
    }

    /** The checksum of these bytes alone begins with a sum of 1; here it begins with what there is. */
    private void inked(int from, int to) {
        if (from == to) {
            return;
        }
        Adler32 alone = new Adler32();
        alone.update(rows, from, to - from);
        long before = (sum + MODULUS - 1) % MODULUS;
        sums = (sums + (alone.getValue() >>> 16) + before * (to - from)) % MODULUS;
        sum = (before + (alone.getValue() & 0xFFFF)) % MODULUS;
    }
}
