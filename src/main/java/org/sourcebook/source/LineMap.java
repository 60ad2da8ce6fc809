package org.sourcebook.source;

import java.util.Arrays;

/**
 * Where the lines of a text begin.
 *
 * <p>Built once for a text whose lines end in a line feed; thread-safe.
 */
public final class LineMap {

    private final String text;
    private final int[] starts;

    public LineMap(String text) {
        this.text = text;
        this.starts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = at + 1;
        }
        return Arrays.copyOf(found, count);
    }

    public int lineCount() {
        return starts.length;
    }

    /** The 1-based line and column (in code points) of an offset; an offset past the end means the end. */
    public Position position(int offset) {
        int at = Math.min(offset, text.length());
        int found = Arrays.binarySearch(starts, at);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, text.codePointCount(starts[line], at) + 1);
    }

    /** The text of a 1-based line, without its line feed. */
    public String line(int number) {
        int from = starts[number - 1];
        int to = number < starts.length ? starts[number] - 1 : text.length();
        return text.substring(from, to);
    }

    /** The offset at which a 1-based line begins. */
    public int startOf(int number) {
        return starts[number - 1];
    }
}
