package org.sourcebook.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.sourcebook.source.LineMap;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;

/**
 * The lines of a file that a location covers, with marks under it.
 *
 * <pre>
 *     7 | actors: [ghostsek, anonymous]
 *       |          ^^^^^^^^
 * </pre>
 *
 * <p>Of a location over several lines the first and the last are shown.
 */
final class Snippet {

    private static final int MIN_GUTTER = 5;

    private final boolean colour;
    private final Ink ink;
    private final String mark;

    /** Snippets whose marks are drawn with {@code mark} in {@code ink}. */
    Snippet(boolean colour, Ink ink, String mark) {
        this.colour = colour;
        this.ink = ink;
        this.mark = mark;
    }

    /** The lines to print; none when nothing is known of the file but its path. */
    List<String> lines(Location where) {
        SourceFile file = where.file();
        List<String> lines = new ArrayList<>();
        if (!file.text().isEmpty()) {
            addLines(where, lines);
        }
        return lines;
    }

    private void addLines(Location where, List<String> lines) {
        LineMap map = where.file().lines();
        int start = Math.min(where.span().start(), where.file().text().length());
        int end = Math.min(
                Math.max(start, where.span().end()), where.file().text().length());
        int first = map.position(start).line();
        int last = map.position(end > start ? end - 1 : end).line();
        int gutter = Math.max(MIN_GUTTER, Integer.toString(last).length());
        String opening = map.line(first);
        int from = start - map.startOf(first);
        add(
                lines,
                gutter,
                first,
                LineView.of(opening, from, first == last ? end - map.startOf(first) : opening.length()));
        if (last - first > 1) {
            lines.add(paint(" ".repeat(gutter) + " | …"));
        }
        if (last > first) {
            String closing = map.line(last);
            int indent = closing.length() - closing.stripLeading().length();
            add(lines, gutter, last, LineView.of(closing, indent, end - map.startOf(last)));
        }
    }

    private void add(List<String> lines, int gutter, int number, LineView view) {
        String digits = Integer.toString(number);
        lines.add(paint(" ".repeat(gutter - digits.length()) + digits + " |")
                + (view.text().isBlank() ? "" : " " + view.text().stripTrailing()));
        lines.add(paint(" ".repeat(gutter) + " |") + " " + " ".repeat(view.before())
                + ink.on(mark.repeat(view.width()), colour));
    }

    private String paint(String gutter) {
        return Ink.FAINT.on(gutter, colour);
    }
}
