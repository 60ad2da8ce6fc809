package org.sourcebook.card;

import java.util.Arrays;

/** Bits in the order of RFC 1951: into each byte from its least significant end. */
final class BitWriter {

    private byte[] bytes;
    private int length;
    private long held;
    private int count;

    /** A writer with room for so many bytes at first. */
    BitWriter(int room) {
        bytes = new byte[room];
    }

    /** A writer that goes on from here on its own. */
    BitWriter copy(int room) {
        BitWriter copy = new BitWriter(Math.max(room, length + 8));
        System.arraycopy(bytes, 0, copy.bytes, 0, length);
        copy.length = length;
        copy.held = held;
        copy.count = count;
        return copy;
    }

    /** Adds a number of so many bits, at most 32, the lowest first. */
    void put(int value, int bits) {
        held |= (long) value << count;
        count += bits;
        if (count >= 32) {
            flush(4);
        }
    }

    private void flush(int whole) {
        if (length + whole > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + whole);
        }
        for (int i = 0; i < whole; i++) {
            bytes[length++] = (byte) held;
            held >>>= 8;
        }
        count -= 8 * whole;
    }

    /** Everything put, filled up with zeros to a whole byte. */
    byte[] finished() {
        flush((count + 7) / 8);
        return Arrays.copyOf(bytes, length);
    }
}
