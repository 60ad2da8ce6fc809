package org.sourcebook.view;

import java.math.BigDecimal;

/** Paints an amount over a scale: a dot for a number, a hollow one for a round number, brackets for bounds. */
final class AmountWriter {

    private static final int DOT = 5;
    private static final int CAP = 6;
    private static final int LIP = 4;
    private static final int TAIL = 20;

    private final Svg svg;
    private final Scale scale;
    private final int left;
    private final int y;

    AmountWriter(Svg svg, Scale scale, int left, int y) {
        this.svg = svg;
        this.scale = scale;
        this.left = left;
        this.y = y;
    }

    void paint(Figure.Amount amount) {
        if (amount instanceof Figure.Exact exact) {
            line("thread", zero(), at(exact.number()));
            dot("dot", at(exact.number()));
        } else if (amount instanceof Figure.About about) {
            line("thread", zero(), at(about.number()));
            dot("dot doubtful", at(about.number()));
        } else if (amount instanceof Figure.Between between) {
            bounds(between);
        }
    }

    private void bounds(Figure.Between between) {
        int least = between.least().map(this::at).orElse(zero());
        int most = between.most().map(this::at).orElse(Math.max(least, zero()) + TAIL);
        if (between.least().isPresent() && between.most().isPresent()) {
            int width = Math.max(2, most - least);
            svg.empty("rect", "class", "span", "x", least, "y", y - LIP, "width", width, "height", 2 * LIP);
        } else {
            between.least().ifPresent(number -> line("thread", zero(), at(number)));
            line("reach", least, most);
        }
        between.least().ifPresent(number -> cap(at(number), LIP));
        between.most().ifPresent(number -> cap(at(number), -LIP));
        if (between.most().isEmpty()) {
            arrow(most);
        }
    }

    /** A line off the scale. */
    void beyond(int right) {
        line("reach", left, right);
        arrow(right);
    }

    private int at(BigDecimal number) {
        return left + scale.at(number);
    }

    private int zero() {
        return at(BigDecimal.ZERO);
    }

    private void dot(String style, int x) {
        svg.empty("circle", "class", style, "cx", x, "cy", y, "r", DOT);
    }

    private void line(String style, int from, int to) {
        if (from != to) {
            svg.empty("line", "class", style, "x1", from, "y1", y, "x2", to, "y2", y);
        }
    }

    /** A bracket that opens to the side where the number may lie. */
    private void cap(int x, int lip) {
        svg.empty(
                "path",
                "class",
                "cap",
                "d",
                "M" + (x + lip) + " " + (y - CAP) + "H" + x + "V" + (y + CAP) + "H" + (x + lip));
    }

    private void arrow(int x) {
        svg.empty(
                "path",
                "class",
                "cap",
                "d",
                "M" + (x - 5) + " " + (y - LIP) + "L" + x + " " + y + "L" + (x - 5) + " " + (y + LIP));
    }
}
