package org.sourcebook.card;

/**
 * Draws an outline into a {@link Mask}: how much of every pixel it covers.
 *
 * <p>Each line adds, to the pixels of the rows it crosses, the height it has there, weighed by how far right in the pixel it runs; the sum from
 * the left edge up to a pixel is then the part of it inside. Lines up and lines down cancel out, so holes need no special care. Used once.
 */
final class Raster {

    /** How far, in pixels, a curve may be from the lines drawn for it; squared, and eightfold. */
    private static final double FINE = 0.5;

    private final double scale;
    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;
    private int width;
    private double[] sums;

    private Raster(double scale) {
        this.scale = scale;
    }

    /** An outline whose y points up, enlarged. */
    static Mask mask(Outline outline, double scale) {
        return new Raster(scale).draw(outline);
    }

    private Mask draw(Outline outline) {
        outline.contours().forEach(this::bound);
        if (left >= right) {
            return Mask.EMPTY;
        }
        left = Math.floor(left);
        top = Math.floor(top);
        width = (int) (Math.ceil(right) - left);
        int height = (int) (Math.ceil(bottom) - top);
        sums = new double[(width + 1) * height + 1];
        outline.contours().forEach(this::trace);
        return new Mask((int) left, (int) top, width, height, levels(height));
    }

    private void bound(Outline.Contour contour) {
        for (int i = 0; i < contour.x().length; i++) {
            left = Math.min(left, contour.x()[i] * scale);
            right = Math.max(right, contour.x()[i] * scale);
            top = Math.min(top, -contour.y()[i] * scale);
            bottom = Math.max(bottom, -contour.y()[i] * scale);
        }
    }

    private byte[] levels(int height) {
        byte[] levels = new byte[width * height];
        for (int row = 0; row < height; row++) {
            double sum = 0;
            for (int column = 0; column < width; column++) {
                sum += sums[row * (width + 1) + column];
                double covered = Math.min(1, Math.abs(sum));
                levels[row * width + column] = (byte) (covered * Mask.FULL + 0.5);
            }
        }
        return levels;
    }

    private double x(Outline.Contour contour, int i) {
        return contour.x()[i] * scale - left;
    }

    private double y(Outline.Contour contour, int i) {
        return -contour.y()[i] * scale - top;
    }

    private void trace(Outline.Contour contour) {
        int length = contour.x().length;
        for (int i = 0; i < length; i++) {
            int before = (i + length - 1) % length;
            int after = (i + 1) % length;
            if (!contour.on()[i]) {
                curve(
                        edge(contour.on()[before], x(contour, before), x(contour, i)),
                        edge(contour.on()[before], y(contour, before), y(contour, i)),
                        x(contour, i),
                        y(contour, i),
                        edge(contour.on()[after], x(contour, after), x(contour, i)),
                        edge(contour.on()[after], y(contour, after), y(contour, i)));
            } else if (contour.on()[after]) {
                line(x(contour, i), y(contour, i), x(contour, after), y(contour, after));
            }
        }
    }

    /** Where a curve ends towards a neighbour: there if it is on the curve, else half way. */
    private static double edge(boolean on, double neighbour, double control) {
        return on ? neighbour : (neighbour + control) / 2;
    }

    private void curve(double x0, double y0, double x1, double y1, double x2, double y2) {
        double bendX = x0 - 2 * x1 + x2;
        double bendY = y0 - 2 * y1 + y2;
        int steps = 1 + (int) Math.sqrt(Math.sqrt(bendX * bendX + bendY * bendY) / FINE);
        double fromX = x0;
        double fromY = y0;
        for (int i = 1; i <= steps; i++) {
            double t = (double) i / steps;
            double toX = i == steps ? x2 : x0 + t * (2 * (x1 - x0) + t * bendX);
            double toY = i == steps ? y2 : y0 + t * (2 * (y1 - y0) + t * bendY);
            line(fromX, fromY, toX, toY);
            fromX = toX;
            fromY = toY;
        }
    }

    /** Cuts a line where it crosses from row to row. */
    private void line(double x0, double y0, double x1, double y1) {
        if (y0 > y1) {
            rows(x1, y1, x0, y0, -1);
        } else if (y0 < y1) {
            rows(x0, y0, x1, y1, 1);
        }
    }

    private void rows(double x0, double y0, double x1, double y1, int sign) {
        double slope = (x1 - x0) / (y1 - y0);
        double x = x0;
        double y = y0;
        for (int row = (int) y0; y < y1; row++) {
            double nextY = Math.min(row + 1, y1);
            double nextX = nextY == y1 ? x1 : x0 + (nextY - y0) * slope;
            columns(row * (width + 1), Math.min(x, nextX), Math.max(x, nextX), sign * (nextY - y));
            x = nextX;
            y = nextY;
        }
    }

    /** Spreads the height a line has in one row over the pixels it crosses there. */
    private void columns(int row, double from, double to, double height) {
        if ((int) from == (int) to) {
            add(row + (int) from, height, (from + to) / 2 - (int) from);
            return;
        }
        double x = from;
        for (int column = (int) from; column < to; column++) {
            double nextX = Math.min(column + 1, to);
            add(row + column, height * (nextX - x) / (to - from), (x + nextX) / 2 - column);
            x = nextX;
        }
    }

    private void add(int pixel, double height, double insideFrom) {
        sums[pixel] += height * (1 - insideFrom);
        sums[pixel + 1] += height * insideFrom;
    }
}
