package org.sourcebook.card;

/** A text and where each of its letters ends in some face, so that the width of any part of it is told at once. */
final class Measured {

    private final String text;
    private final double scale;
    private final int[] ends;

    /** {@code ends} are in units of the font, {@code scale} turns them into pixels. */
    Measured(String text, double scale, int[] ends) {
        this.text = text;
        this.scale = scale;
        this.ends = ends;
    }

    String text() {
        return text;
    }

    int length() {
        return ends.length;
    }

    /** The width of a part without the spaces at its end, in pixels. */
    double width(int from, int to) {
        int last = to;
        while (last > from && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last == from ? 0 : ((double) ends[last - 1] - (from == 0 ? 0 : ends[from - 1])) * scale;
    }
}
