package org.sourcebook.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places the boxes of a connected graph so that their distances come near those along its joints.
 *
 * <p>Stress majorization from a radial tree: a fixed number of rounds, no chance in it. Boxes may still overlap.
 */
final class Springs {

    private static final int ROUNDS = 220;
    /** Boxes are wider than high, so the drawing is stretched to suit them. */
    private static final double STRETCH = 1.35;

    private static final double FLATTEN = 0.8;

    private final Graph graph;
    private final List<List<Integer>> neighbours;
    private final double[] x;
    private final double[] y;
    private final int gap;

    private Springs(Graph graph, int gap) {
        this.gap = gap;
        this.graph = graph;
        this.neighbours = graph.neighbours();
        this.x = new double[graph.size()];
        this.y = new double[graph.size()];
    }

    /**
     * The middles of the boxes, {@code gap} apart where they are joined: all distances from the left, then all from above; or {@code
     * turned} by a right angle.
     */
    static double[][] place(Graph graph, int gap, boolean turned) {
        Springs springs = new Springs(graph, gap);
        springs.start();
        springs.relax();
        double[] across = turned ? springs.y : springs.x;
        double[] down = turned ? springs.x : springs.y;
        for (int i = 0; i < graph.size(); i++) {
            across[i] *= STRETCH;
            down[i] *= FLATTEN;
        }
        return new double[][] {across, down};
    }

    /** Everything on circles around the box with the most joints, each branch in a sector as wide as it has ends. */
    private void start() {
        int centre = 0;
        for (int i = 1; i < graph.size(); i++) {
            centre = neighbours.get(i).size() > neighbours.get(centre).size() ? i : centre;
        }
        int[] parent = new int[graph.size()];
        Arrays.fill(parent, -1);
        parent[centre] = centre;
        List<Integer> order = new ArrayList<>(List.of(centre));
        for (int i = 0; i < order.size(); i++) {
            for (int next : neighbours.get(order.get(i))) {
                if (parent[next] < 0) {
                    parent[next] = order.get(i);
                    order.add(next);
                }
            }
        }
        sectors(order, parent, leaves(order, parent));
    }

    private static int[] leaves(List<Integer> order, int[] parent) {
        int[] leaves = new int[parent.length];
        for (int i = order.size() - 1; i > 0; i--) {
            int box = order.get(i);
            leaves[box] = Math.max(1, leaves[box]);
            leaves[parent[box]] += leaves[box];
        }
        return leaves;
    }

    private void sectors(List<Integer> order, int[] parent, int[] leaves) {
        double[] from = new double[parent.length];
        double[] width = new double[parent.length];
        double[] used = new double[parent.length];
        int[] depth = new int[parent.length];
        width[order.get(0)] = 2 * StrictMath.PI;
        for (int box : order.subList(1, order.size())) {
            int above = parent[box];
            width[box] = width[above] * leaves[box] / Math.max(1, leaves[above]);
            from[box] = from[above] + used[above];
            used[above] += width[box];
            depth[box] = depth[above] + 1;
            double angle = from[box] + width[box] / 2;
            x[box] = depth[box] * 80 * StrictMath.cos(angle);
            y[box] = depth[box] * 80 * StrictMath.sin(angle);
        }
    }

    private void relax() {
        double[][] wanted = distances();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < x.length; i++) {
                move(i, wanted[i]);
            }
        }
    }

    /** Moves a box to the weighted mean of where all others would have it. */
    private void move(int i, double[] wanted) {
        double sumX = 0;
        double sumY = 0;
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            if (j != i) {
                double dx = x[i] - x[j];
                double dy = y[i] - y[j];
                double length = Math.max(0.01, StrictMath.sqrt(dx * dx + dy * dy));
                double weight = 1 / (wanted[j] * wanted[j]);
                sumX += weight * (x[j] + wanted[j] * dx / length);
                sumY += weight * (y[j] + wanted[j] * dy / length);
                sum += weight;
            }
        }
        if (sum > 0) {
            x[i] = sumX / sum;
            y[i] = sumY / sum;
        }
    }

    /** The shortest ways along the joints, from every box to every other. */
    private double[][] distances() {
        int size = graph.size();
        double[][] distances = new double[size][size];
        for (double[] row : distances) {
            Arrays.fill(row, Double.MAX_VALUE / 4);
        }
        for (int[] joint : graph.joints()) {
            double length = gap + (reach(joint[0]) + reach(joint[1])) / 2;
            distances[joint[0]][joint[1]] = length;
            distances[joint[1]][joint[0]] = length;
        }
        for (int middle = 0; middle < size; middle++) {
            for (int i = 0; i < size; i++) {
                double first = distances[i][middle];
                for (int j = 0; j < size; j++) {
                    distances[i][j] = Math.min(distances[i][j], first + distances[middle][j]);
                }
            }
        }
        return distances;
    }

    private double reach(int box) {
        return (graph.widths()[box] + graph.heights()[box]) / 2.0
                + 3 * neighbours.get(box).size();
    }
}
