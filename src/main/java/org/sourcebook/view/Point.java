package org.sourcebook.view;

/** A place on a drawing, in whole units. */
record Point(int x, int y) {

    private static final double HEAD = 9;
    private static final double HALF = 3.6;

    static Point middle(Box box) {
        return new Point(box.left() + box.width() / 2, box.top() + box.height() / 2);
    }

    /** Where the line from a box's middle to a place outside leaves the box. */
    static Point border(Box box, Point outside) {
        Point middle = middle(box);
        double dx = outside.x - middle.x;
        double dy = outside.y - middle.y;
        double across = dx == 0 ? Double.MAX_VALUE : box.width() / 2.0 / StrictMath.abs(dx);
        double down = dy == 0 ? Double.MAX_VALUE : box.height() / 2.0 / StrictMath.abs(dy);
        double part = Math.min(1, Math.min(across, down));
        return at(middle.x + dx * part, middle.y + dy * part);
    }

    /** The tip of an arrow from one place to another, as a path. */
    static String head(Point from, Point to) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double length = StrictMath.sqrt(dx * dx + dy * dy);
        if (length < 1) {
            return "M" + to + "Z";
        }
        double backX = to.x - HEAD * dx / length;
        double backY = to.y - HEAD * dy / length;
        double sideX = HALF * dy / length;
        double sideY = HALF * dx / length;
        return "M" + to + "L" + at(backX + sideX, backY - sideY) + "L" + at(backX - sideX, backY + sideY) + "Z";
    }

    private static Point at(double x, double y) {
        return new Point((int) StrictMath.round(x), (int) StrictMath.round(y));
    }

    @Override
    public String toString() {
        return x + " " + y;
    }
}
