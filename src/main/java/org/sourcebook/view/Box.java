package org.sourcebook.view;

/** A rectangle on a drawing, by its corner at the top left. */
record Box(int left, int top, int width, int height) {

    int right() {
        return left + width;
    }

    int bottom() {
        return top + height;
    }

    /** The same with so much more on every side. */
    Box grown(int margin) {
        return new Box(left - margin, top - margin, width + 2 * margin, height + 2 * margin);
    }

    /** Whether the two share more than an edge. */
    boolean overlaps(Box other) {
        return left < other.right() && other.left < right() && top < other.bottom() && other.top < bottom();
    }
}
