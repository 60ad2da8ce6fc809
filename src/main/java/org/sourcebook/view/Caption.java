package org.sourcebook.view;

import java.util.ArrayList;
import java.util.List;

/** Lines of text set in a box, each with a class and a size. */
record Caption(List<Line> lines) {

    private static final int PAD = 6;
    private static final int LEADING = 4;

    /** A line: its text, its class, its size. */
    record Line(String text, String style, int size) {
        int width() {
            return Lettering.width(text, size);
        }
    }

    /** A name in its lines. */
    static Caption name(String text, int room) {
        return new Caption(set(text, "name", 14, room, 4));
    }

    /** What joins two names, and what must be said with it. */
    static Caption joint(String text, String remark, int room) {
        List<Line> lines = new ArrayList<>(set(text, "joint", 12, room, 3));
        if (!remark.isEmpty()) {
            lines.addAll(set(remark, "remark", 11, room, 3));
        }
        return new Caption(lines);
    }

    /** Text in lines of a style, at most so many. */
    static List<Line> set(String text, String style, int size, int room, int most) {
        return Lettering.lines(text, size, room, most).stream()
                .map(line -> new Line(line, style, size))
                .toList();
    }

    int width() {
        return lines.stream().mapToInt(Line::width).max().orElse(0) + 2 * PAD;
    }

    int height() {
        return lines.stream().mapToInt(line -> line.size() + LEADING).sum() + PAD;
    }

    /** Writes the lines into the middle of a box of this size. */
    void write(Svg svg, Box box) {
        int middle = box.left() + box.width() / 2;
        int base = box.top() + PAD / 2;
        svg.open("text", "text-anchor", "middle", "x", middle, "y", base);
        for (Line line : lines) {
            base += line.size() + LEADING;
            svg.with("tspan", line.text(), "class", line.style(), "x", middle, "y", base - LEADING);
        }
        svg.close("text");
    }
}
