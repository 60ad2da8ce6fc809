package org.sourcebook.view;

/** Paints the parts of a date in a lane of a timeline that runs downwards. */
final class TimeMarkWriter {

    private static final int DOT = 5;
    private static final int HALF = 4;
    private static final int LEAST = 12;
    private static final int TAIL = 16;

    private final Svg svg;
    private final int lane;
    private final String doubt;

    /** {@code doubtful} dates are painted with broken edges. */
    TimeMarkWriter(Svg svg, int lane, boolean doubtful) {
        this.svg = svg;
        this.lane = lane;
        this.doubt = doubtful ? " doubtful" : "";
    }

    /** How far a part stretches up and down; {@code near} is where the label of a single day would like it. */
    static int[] extent(TimeMark mark, TimeAxis axis, int near) {
        int from = (int) StrictMath.round(axis.at(mark.first()));
        int to = (int) StrictMath.round(axis.at(mark.last().plusDays(1)));
        return switch (mark.sort()) {
            case POINT -> {
                int middle = Math.max(from + DOT, Math.min(near, to - DOT));
                int at = to - from < 2 * DOT ? (from + to) / 2 : middle;
                yield new int[] {at - DOT, at + DOT};
            }
            case BAND, BAR, REACH, EITHER, BOTH -> {
                int missing = Math.max(0, LEAST - (to - from));
                yield new int[] {from - missing / 2, to + (missing + 1) / 2};
            }
            case OPEN_START, LOST_START -> new int[] {from - TAIL, from};
            case OPEN_END, LOST_END -> new int[] {to, to + TAIL};
        };
    }

    void paint(TimeMark mark, int[] extent) {
        int top = extent[0];
        int bottom = extent[1];
        switch (mark.sort()) {
            case POINT -> svg.empty("circle", "class", "dot" + doubt, "cx", lane, "cy", top + DOT, "r", DOT);
            case BAND -> pill("band", top, bottom);
            case BAR -> pill("bar", top, bottom);
            case REACH -> line("reach", top, bottom);
            case EITHER -> line("either", top, bottom);
            case BOTH -> line("both", top, bottom);
            case OPEN_START -> arrow(bottom, top);
            case OPEN_END -> arrow(top, bottom);
            case LOST_START -> lost(bottom, top, top);
            case LOST_END -> lost(top, bottom, bottom + DOT + HALF);
        }
    }

    private void pill(String name, int top, int bottom) {
        svg.empty(
                "rect",
                "class",
                name + doubt,
                "x",
                lane - HALF,
                "y",
                top,
                "width",
                2 * HALF,
                "height",
                bottom - top,
                "rx",
                HALF);
    }

    private void line(String name, int top, int bottom) {
        svg.empty("line", "class", name, "x1", lane, "y1", top, "x2", lane, "y2", bottom);
    }

    private void arrow(int from, int to) {
        int back = to > from ? to - HALF - 2 : to + HALF + 2;
        line("both", from, to);
        svg.empty(
                "path",
                "class",
                "head",
                "d",
                "M" + (lane - HALF) + " " + back + "L" + lane + " " + to + "L" + (lane + HALF) + " " + back);
    }

    private void lost(int from, int to, int mark) {
        line("reach", from, to);
        svg.with("text", "?", "class", "lost", "x", lane, "y", mark, "text-anchor", "middle");
    }
}
