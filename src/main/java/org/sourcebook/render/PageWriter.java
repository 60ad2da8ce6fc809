package org.sourcebook.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a template prints, as UTF-8 in memory; for one thread.
 *
 * <p>Encoded at once: a page is text from many places, and one letter beyond Latin-1 would make a string of it twice as large and slow to
 * walk over. A surrogate without its other half becomes {@code ?}, as in {@link String#getBytes(java.nio.charset.Charset)}.
 */
final class PageWriter extends Writer {

    /** A UTF-16 unit takes three bytes at most; a pair of surrogates, two units, takes four. */
    private static final int BYTES_OF_A_UNIT = 3;

    private static final int TRAIL = 0x3F;
    private static final int CONTINUED = 0x80;

    private byte[] page = new byte[16384];
    private int length;
    private char pending;

    @Override
    public void write(char[] from, int start, int count) {
        makeRoom(BYTES_OF_A_UNIT * (count + 1));
        byte[] out = page;
        int at = length;
        int next = start;
        int end = start + count;
        if (pending == 0) {
            while (next < end && from[next] < CONTINUED) {
                out[at++] = (byte) from[next++];
            }
        }
        length = at;
        for (; next < end; next++) {
            add(from[next]);
        }
    }

    @Override
    public void write(int c) {
        makeRoom(2 * BYTES_OF_A_UNIT);
        add((char) c);
    }

    private void add(char c) {
        if (pending != 0) {
            char high = pending;
            pending = 0;
            if (Character.isLowSurrogate(c)) {
                addPair(Character.toCodePoint(high, c));
                return;
            }
            page[length++] = '?';
        }
        if (c < CONTINUED) {
            page[length++] = (byte) c;
        } else if (c < 0x800) {
            page[length++] = (byte) (0xC0 | c >> 6);
            page[length++] = (byte) (CONTINUED | c & TRAIL);
        } else if (Character.isHighSurrogate(c)) {
            pending = c;
        } else if (Character.isLowSurrogate(c)) {
            page[length++] = '?';
        } else {
            page[length++] = (byte) (0xE0 | c >> 12);
            page[length++] = (byte) (CONTINUED | c >> 6 & TRAIL);
            page[length++] = (byte) (CONTINUED | c & TRAIL);
        }
    }

    private void addPair(int point) {
        page[length++] = (byte) (0xF0 | point >> 18);
        page[length++] = (byte) (CONTINUED | point >> 12 & TRAIL);
        page[length++] = (byte) (CONTINUED | point >> 6 & TRAIL);
        page[length++] = (byte) (CONTINUED | point & TRAIL);
    }

    private void makeRoom(int count) {
        if (page.length - length < count) {
            page = Arrays.copyOf(page, Math.max(2 * page.length, length + count));
        }
    }

    @Override
    public void flush() {
        // Nothing is held back but half a character, which only its other half can end.
    }

    @Override
    public void close() {
        // There is nothing behind it to close.
    }

    /** What was printed, in UTF-8. */
    byte[] bytes() {
        if (pending != 0) {
            pending = 0;
            makeRoom(1);
            page[length++] = '?';
        }
        return Arrays.copyOf(page, length);
    }

    @Override
    public String toString() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
