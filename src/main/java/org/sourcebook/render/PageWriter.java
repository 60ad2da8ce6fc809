package org.sourcebook.render;

import java.io.Writer;
import java.util.Arrays;

/** What a template prints, in memory; for one thread. */
final class PageWriter extends Writer {

    private char[] text = new char[8192];
    private int length;

    @Override
    public void write(char[] from, int start, int count) {
        makeRoom(count);
        System.arraycopy(from, start, text, length, count);
        length += count;
    }

    @Override
    public void write(String from, int start, int count) {
        makeRoom(count);
        from.getChars(start, start + count, text, length);
        length += count;
    }

    @Override
    public void write(int c) {
        makeRoom(1);
        text[length++] = (char) c;
    }

    private void makeRoom(int count) {
        if (text.length - length < count) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + count));
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // There is nothing behind it to close.
    }

    @Override
    public String toString() {
        return new String(text, 0, length);
    }
}
