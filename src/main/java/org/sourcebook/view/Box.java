package org.sourcebook.view;

/** A rectangle on a drawing, by its corner at the top left. */
record Box(int left, int top, int width, int height) {

    int right() {
        return left + width;
    }

    int bottom() {
        return top + height;
    }

    /** Whether the two share more than an edge. */
    boolean overlaps(Box other) {
        return left < other.right() && other.left < right() && top < other.bottom() && other.top < bottom();
    }
}
