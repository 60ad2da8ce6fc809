package org.sourcebook.yaml;

import java.io.Reader;

/**
 * Hands out a text without ever splitting a surrogate pair between two calls.
 *
 * <p>The engine fills its whole buffer and then, when the last character is half of a pair, writes the other half behind
 * the buffer's end.
 */
final class PairReader extends Reader {

    private final String text;
    private int at;

    PairReader(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (at == text.length()) {
            return -1;
        }
        int end = Math.min(at + length, text.length());
        if (end - at > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(at, end, buffer, offset);
        int read = end - at;
        at = end;
        return read;
    }

    @Override
    public void close() {
        at = text.length();
    }
}
