package org.sourcebook.view;

import java.util.ArrayList;
import java.util.List;

/** A box of a debate map: the head of a position, or an argument with its text, its holders and what it answers. */
record Panel(Argument argument, List<Caption.Line> lines, int least) {

    private static final int PAD = 8;
    private static final int LEADING = 4;
    private static final int MOST_LINES = 7;
    private static final Argument NO_ARGUMENT = new Argument("", "", "", "", "", "", List.of());

    /** The head of a position, at least {@code least} high. */
    static Panel head(String label, int width, int least) {
        return new Panel(NO_ARGUMENT, Caption.set(label, "side", 14, width - PAD, MOST_LINES), least);
    }

    /** An argument; {@code marks} are the names of all arguments on the map. */
    static Panel of(Argument argument, List<String> marks, int width) {
        int room = width - 2 * PAD;
        List<Caption.Line> lines =
                new ArrayList<>(Caption.set(argument.mark() + " " + argument.text(), "case", 13, room, MOST_LINES));
        if (!argument.holders().isEmpty()) {
            lines.addAll(Caption.set("— " + argument.holders(), "remark", 12, room, MOST_LINES));
        }
        for (Argument.Reply reply : argument.replies()) {
            String words = reply.how().words(marks.get(reply.to()));
            lines.addAll(Caption.set(words, reply.how().word(), 12, room, MOST_LINES));
        }
        if (!argument.elsewhere().isEmpty()) {
            lines.addAll(Caption.set(argument.elsewhere(), "remark", 12, room, MOST_LINES));
        }
        return new Panel(argument, lines, 0);
    }

    boolean isHead() {
        return argument == NO_ARGUMENT;
    }

    int height() {
        int lines = lines().stream().mapToInt(line -> line.size() + LEADING).sum();
        return Math.max(least, lines + (isHead() ? LEADING : 2 * PAD));
    }

    void write(Svg svg, Box box) {
        int left = box.left() + (isHead() ? 0 : PAD);
        int base = box.top() + (isHead() ? 0 : PAD) - 2;
        svg.open("text", "x", left, "y", base);
        for (Caption.Line line : lines) {
            base += line.size() + LEADING;
            svg.with("tspan", line.text(), "class", line.style(), "x", left, "y", base - LEADING + 2);
        }
        svg.close("text");
    }
}
