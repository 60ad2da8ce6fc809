package org.sourcebook.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves boxes apart until none overlaps another, within a width, by a fixed number of small pushes and one last sweep. */
final class Apart {

    private static final int ROUNDS = 120;
    private static final int MARGIN = 10;

    private final Graph graph;
    private final double[] x;
    private final double[] y;
    private final double width;

    private Apart(Graph graph, double[][] middles, int width) {
        this.graph = graph;
        this.x = middles[0].clone();
        this.y = middles[1].clone();
        this.width = width;
    }

    /** The boxes around these middles, moved no further right than {@code width}, from 0 downwards. */
    static List<Box> boxes(Graph graph, double[][] middles, int width) {
        Apart apart = new Apart(graph, middles, width);
        apart.fit();
        for (int round = 0; round < ROUNDS && apart.push(); round++) {
            apart.clamp();
        }
        return apart.swept();
    }

    /** Squeezes the middles until all boxes lie between 0 and the width. */
    private void fit() {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
            low = Math.min(low, x[i] - graph.widths()[i] / 2.0);
            high = Math.max(high, x[i] + graph.widths()[i] / 2.0);
        }
        double scale = Math.min(1, width / Math.max(1, high - low));
        for (int i = 0; i < x.length; i++) {
            x[i] = (x[i] - low) * scale;
        }
        clamp();
    }

    private void clamp() {
        for (int i = 0; i < x.length; i++) {
            double half = graph.widths()[i] / 2.0;
            x[i] = Math.max(half, Math.min(x[i], Math.max(half, width - half)));
        }
    }

    private boolean push() {
        boolean moved = false;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                moved |= push(i, j);
            }
        }
        return moved;
    }

    private boolean push(int i, int j) {
        double overX = (graph.widths()[i] + graph.widths()[j]) / 2.0 + MARGIN - StrictMath.abs(x[i] - x[j]);
        double overY = (graph.heights()[i] + graph.heights()[j]) / 2.0 + MARGIN - StrictMath.abs(y[i] - y[j]);
        if (overX <= 0 || overY <= 0) {
            return false;
        }
        if (overX < overY) {
            double step = (x[i] <= x[j] ? -overX : overX) / 2;
            x[i] += step;
            x[j] -= step;
        } else {
            double step = (y[i] <= y[j] ? -overY : overY) / 2;
            y[i] += step;
            y[j] -= step;
        }
        return true;
    }

    /** Sets the boxes on whole units from above downwards, each below whatever it would still overlap. */
    private List<Box> swept() {
        List<Integer> order = new ArrayList<>();
        double top = Double.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
            order.add(i);
            top = Math.min(top, y[i] - graph.heights()[i] / 2.0);
        }
        order.sort(Comparator.comparingDouble(i -> y[i] - graph.heights()[i] / 2.0));
        Box[] set = new Box[x.length];
        List<Box> placed = new ArrayList<>();
        for (int i : order) {
            int left = (int) StrictMath.round(x[i] - graph.widths()[i] / 2.0);
            int above = (int) StrictMath.round(y[i] - graph.heights()[i] / 2.0 - top);
            set[i] = clear(new Box(left, above, graph.widths()[i], graph.heights()[i]), placed);
            placed.add(set[i]);
        }
        return List.of(set);
    }

    private static Box clear(Box box, List<Box> placed) {
        Box free = box;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Box other : placed) {
                if (free.overlaps(other)) {
                    free = new Box(free.left(), other.bottom() + MARGIN / 2, free.width(), free.height());
                    moved = true;
                }
            }
        }
        return free;
    }
}
