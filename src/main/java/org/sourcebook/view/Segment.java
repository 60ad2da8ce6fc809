package org.sourcebook.view;

/** A straight line between two places. */
record Segment(Point from, Point to) {

    int length() {
        double dx = (double) to.x() - from.x();
        double dy = (double) to.y() - from.y();
        return (int) StrictMath.round(StrictMath.sqrt(dx * dx + dy * dy));
    }

    /** Whether the two cross each other between their ends. */
    boolean crosses(Segment other) {
        return side(other.from) * side(other.to) < 0 && other.side(from) * other.side(to) < 0;
    }

    /** On which side of the line a place lies. */
    private int side(Point point) {
        return Long.signum((long) (to.x() - from.x()) * (point.y() - from.y())
                - (long) (to.y() - from.y()) * (point.x() - from.x()));
    }

    /** Whether it runs through a box. */
    boolean passes(Box box) {
        if (Math.max(from.x(), to.x()) <= box.left()
                || Math.min(from.x(), to.x()) >= box.right()
                || Math.max(from.y(), to.y()) <= box.top()
                || Math.min(from.y(), to.y()) >= box.bottom()) {
            return false;
        }
        int first = side(new Point(box.left(), box.top()));
        int second = side(new Point(box.right(), box.top()));
        int third = side(new Point(box.left(), box.bottom()));
        int fourth = side(new Point(box.right(), box.bottom()));
        int sum = Math.abs(first + second + third + fourth);
        return sum < 4 && !(first == 0 && second == 0 || third == 0 && fourth == 0);
    }
}
