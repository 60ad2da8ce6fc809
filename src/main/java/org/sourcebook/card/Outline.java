package org.sourcebook.card;

import java.util.ArrayList;
import java.util.List;

/** A shape as closed contours of lines and quadratic curves, as TrueType has them. */
record Outline(List<Contour> contours) {

    static final Outline EMPTY = new Outline(List.of());

    /** The tangent of 22.5 degrees: where the corners of an octagon around a circle of radius 1 are. */
    private static final double CORNER = 0.41421356;

    Outline {
        contours = List.copyOf(contours);
    }

    /** Points in order; between two that are not on the curve lies one that is, half way. */
    record Contour(double[] x, double[] y, boolean[] on) {

        Contour reversed() {
            int length = x.length;
            Contour other = new Contour(new double[length], new double[length], new boolean[length]);
            for (int i = 0; i < length; i++) {
                other.x[i] = x[length - 1 - i];
                other.y[i] = y[length - 1 - i];
                other.on[i] = on[length - 1 - i];
            }
            return other;
        }
    }

    /** A shape with straight sides, given as x and y in turns. */
    static Outline polygon(double... points) {
        int corners = points.length / 2;
        Contour contour = new Contour(new double[corners], new double[corners], new boolean[corners]);
        for (int i = 0; i < corners; i++) {
            contour.x[i] = points[2 * i];
            contour.y[i] = points[2 * i + 1];
            contour.on[i] = true;
        }
        return new Outline(List.of(contour));
    }

    static Outline disc(double x, double y, double radius) {
        double near = radius * CORNER;
        Outline octagon = polygon(
                x + radius,
                y - near,
                x + radius,
                y + near,
                x + near,
                y + radius,
                x - near,
                y + radius, //
                x - radius,
                y + near,
                x - radius,
                y - near,
                x - near,
                y - radius,
                x + near,
                y - radius);
        Contour corners = octagon.contours.get(0);
        return new Outline(List.of(new Contour(corners.x, corners.y, new boolean[8])));
    }

    /** This shape with another one as a hole in it. */
    Outline without(Outline hole) {
        List<Contour> all = new ArrayList<>(contours);
        hole.contours.forEach(contour -> all.add(contour.reversed()));
        return new Outline(all);
    }

    Outline with(Outline other) {
        List<Contour> all = new ArrayList<>(contours);
        all.addAll(other.contours);
        return new Outline(all);
    }
}
