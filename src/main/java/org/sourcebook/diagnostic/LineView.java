package org.sourcebook.diagnostic;

import java.util.Arrays;

/**
 * One line of a file as a terminal shows it: a window on it, with marks under part of it.
 *
 * <p>Marks are counted in display columns: tabs are expanded, wide characters take two, combining marks none.
 *
 * @param text what is shown of the line
 * @param before how many columns stand before the marks
 * @param width how many columns are marked; at least one
 */
record LineView(String text, int before, int width) {

    /** Wider lines are shown in part. */
    static final int MAX_COLUMNS = 100;

    /** How much is shown before the marks when the line's beginning is cut off. */
    private static final int CONTEXT = 30;

    private static final int TAB = 4;

    /** A view of a line in which the characters {@code from} to {@code to} are marked. */
    static LineView of(String line, int from, int to) {
        StringBuilder shown = new StringBuilder();
        int[] columns = expand(line, shown);
        int start = columns[Math.min(from, line.length())];
        int end = Math.max(start + 1, columns[Math.min(to, line.length())]);
        int total = columns[line.length()];
        if (total <= MAX_COLUMNS) {
            return new LineView(shown.toString(), start, end - start);
        }
        int first = end < MAX_COLUMNS ? 0 : Math.max(0, start - CONTEXT);
        return window(shown.toString(), first, start, end);
    }

    /** The display column of every character of the line and of its end; what is shown goes to {@code shown}. */
    private static int[] expand(String line, StringBuilder shown) {
        int[] columns = new int[line.length() + 1];
        int column = 0;
        int at = 0;
        while (at < line.length()) {
            int c = line.codePointAt(at);
            int next = at + Character.charCount(c);
            Arrays.fill(columns, at, next, column);
            int width = c == '\t' ? TAB - column % TAB : DisplayWidth.of(Visible.codePoint(c));
            if (c == '\t') {
                shown.append(" ".repeat(width));
            } else {
                shown.appendCodePoint(Visible.codePoint(c));
            }
            column += width;
            at = next;
        }
        columns[line.length()] = column;
        return columns;
    }

    /** Shows the columns from {@code first} on, with an ellipsis at each end that is cut. */
    private static LineView window(String shown, int first, int start, int end) {
        StringBuilder part = new StringBuilder(first > 0 ? "…" : "");
        int column = 0;
        int printed = part.length();
        int skipped = -1;
        int at = 0;
        while (at < shown.length() && printed < MAX_COLUMNS) {
            int c = shown.codePointAt(at);
            if (column >= first && (skipped >= 0 || DisplayWidth.of(c) > 0)) {
                skipped = skipped < 0 ? column - printed : skipped;
                part.appendCodePoint(c);
                printed += DisplayWidth.of(c);
            }
            column += DisplayWidth.of(c);
            at += Character.charCount(c);
        }
        String tail = at < shown.length() ? "…" : "";
        int before = Math.max(0, start - skipped);
        return new LineView(part + tail, before, Math.max(1, Math.min(end - skipped, printed) - before));
    }
}
