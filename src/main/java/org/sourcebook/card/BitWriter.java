package org.sourcebook.card;

import java.io.ByteArrayOutputStream;

/** Bits in the order of RFC 1951: into each byte from its least significant end. */
final class BitWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
    private long held;
    private int count;

    /** Adds the lowest bits of a number, the lowest first; at most 32 of them. */
    void put(int value, int bits) {
        held |= (value & (1L << bits) - 1) << count;
        count += bits;
        while (count >= 8) {
            bytes.write((int) held);
            held >>>= 8;
            count -= 8;
        }
    }

    /** Everything put, filled up with zeros to a whole byte. */
    byte[] finished() {
        if (count > 0) {
            put(0, 8 - count);
        }
        return bytes.toByteArray();
    }
}
