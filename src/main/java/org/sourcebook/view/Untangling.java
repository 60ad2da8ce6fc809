package org.sourcebook.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves boxes a little where that keeps lines short, off other boxes and off each other; never onto another box.
 *
 * <p>Every box tries the same few places in the same order, a fixed number of times.
 */
final class Untangling {

    private static final int ROUNDS = 10;
    private static final int MARGIN = 8;
    private static final int PASSING = 160;
    private static final int CROSSING = 60;
    /** A line of which less shows than this is taken for none. */
    private static final int SHORTEST = 22;

    private static final int HIDDEN = 90;
    /** Boxes nearer to each other than this seem to belong together. */
    private static final int CROWDED = 16;

    private static final int CROWDING = 40;
    /** So much room counts as much as a unit of anything else. */
    private static final int AREA = 250;

    private static final int[] STEPS = {14, 36, 80, 150};
    private static final int[][] WAYS = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {1, -1}, {-1, 1}, {-1, -1}};

    private final Graph graph;
    private final Box[] boxes;
    private final int width;
    private final List<List<Integer>> joints = new ArrayList<>();

    private Untangling(Graph graph, List<Box> boxes, int width) {
        this.graph = graph;
        this.boxes = boxes.toArray(new Box[0]);
        this.width = width;
        for (int i = 0; i < graph.size(); i++) {
            joints.add(new ArrayList<>());
        }
        for (int joint = 0; joint < graph.joints().size(); joint++) {
            joints.get(graph.joints().get(joint)[0]).add(joint);
            joints.get(graph.joints().get(joint)[1]).add(joint);
        }
    }

    /** Better places for boxes that do not overlap, between 0 and {@code width}, the first one at the top at 0. */
    static List<Box> of(Graph graph, List<Box> boxes, int width) {
        Untangling untangling = new Untangling(graph, boxes, width);
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = false;
            for (int i = 0; i < graph.size(); i++) {
                moved |= untangling.improve(i);
            }
        }
        return untangling.settled();
    }

    /** What is wrong with boxes where they are, all in all; a larger drawing is a little worse. */
    static long trouble(Graph graph, List<Box> boxes) {
        Untangling untangling = new Untangling(graph, boxes, Integer.MAX_VALUE);
        long right = boxes.stream().mapToInt(Box::right).max().orElse(0);
        long bottom = boxes.stream().mapToInt(Box::bottom).max().orElse(0);
        long trouble = right * bottom / AREA;
        for (int i = 0; i < graph.size(); i++) {
            trouble += untangling.cost(i) - untangling.lengths(i) + untangling.detour(i);
        }
        return trouble;
    }

    private long lengths(int i) {
        long sum = 0;
        for (int joint : joints.get(i)) {
            sum += segment(joint).length();
        }
        return sum;
    }

    /** How much longer the way through a box with two lines is than without it. */
    private long detour(int i) {
        if (joints.get(i).size() != 2) {
            return 0;
        }
        Point one = Point.middle(boxes[other(joints.get(i).get(0), i)]);
        Point two = Point.middle(boxes[other(joints.get(i).get(1), i)]);
        return lengths(i) - new Segment(one, two).length();
    }

    private List<Box> settled() {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        for (Box box : boxes) {
            left = Math.min(left, box.left());
            top = Math.min(top, box.top());
        }
        List<Box> settled = new ArrayList<>();
        for (Box box : boxes) {
            settled.add(new Box(box.left() - left, box.top() - top, box.width(), box.height()));
        }
        return settled;
    }

    private boolean improve(int i) {
        Box start = boxes[i];
        Box best = start;
        long least = cost(i);
        for (Box candidate : candidates(i)) {
            if (isFree(i, candidate)) {
                boxes[i] = candidate;
                long cost = cost(i);
                if (cost < least) {
                    least = cost;
                    best = candidate;
                }
            }
        }
        boxes[i] = best;
        return best != start;
    }

    private List<Box> candidates(int i) {
        List<Box> candidates = new ArrayList<>();
        Box box = boxes[i];
        for (int step : STEPS) {
            for (int[] way : WAYS) {
                candidates.add(
                        new Box(box.left() + way[0] * step, box.top() + way[1] * step, box.width(), box.height()));
            }
        }
        if (joints.get(i).size() == 2) {
            Point one = Point.middle(boxes[other(joints.get(i).get(0), i)]);
            Point two = Point.middle(boxes[other(joints.get(i).get(1), i)]);
            for (int part = 3; part <= 7; part++) {
                int x = one.x() + (two.x() - one.x()) * part / 10;
                int y = one.y() + (two.y() - one.y()) * part / 10;
                candidates.add(new Box(x - box.width() / 2, y - box.height() / 2, box.width(), box.height()));
            }
        }
        return candidates;
    }

    private int other(int joint, int i) {
        int[] ends = graph.joints().get(joint);
        return ends[0] == i ? ends[1] : ends[0];
    }

    private boolean isFree(int i, Box box) {
        if (box.left() < 0 || box.right() > width) {
            return false;
        }
        Box wide = box.grown(MARGIN);
        for (int j = 0; j < boxes.length; j++) {
            if (j != i && wide.overlaps(boxes[j])) {
                return false;
            }
        }
        return true;
    }

    private Segment segment(int joint) {
        int[] ends = graph.joints().get(joint);
        return new Segment(Point.middle(boxes[ends[0]]), Point.middle(boxes[ends[1]]));
    }

    /** How much of a line shows between the boxes it joins. */
    private int visible(int[] ends) {
        Box one = boxes[ends[0]];
        Box other = boxes[ends[1]];
        return new Segment(Point.border(one, Point.middle(other)), Point.border(other, Point.middle(one))).length();
    }

    /** What is wrong with a box where it is: its lines' lengths, what they run through, what runs through it. */
    private long cost(int i) {
        long cost = 0;
        Box room = boxes[i].grown(CROWDED);
        for (int j = 0; j < boxes.length; j++) {
            cost += j != i && room.overlaps(boxes[j]) ? CROWDING : 0;
        }
        for (int joint : joints.get(i)) {
            Segment line = segment(joint);
            int[] ends = graph.joints().get(joint);
            cost += line.length() + (visible(ends) < SHORTEST ? HIDDEN : 0);
            for (int j = 0; j < boxes.length; j++) {
                cost += j != ends[0] && j != ends[1] && line.passes(boxes[j]) ? PASSING : 0;
            }
        }
        for (int joint = 0; joint < graph.joints().size(); joint++) {
            int[] ends = graph.joints().get(joint);
            if (ends[0] != i && ends[1] != i) {
                Segment line = segment(joint);
                cost += line.passes(boxes[i]) ? PASSING : 0;
                for (int own : joints.get(i)) {
                    cost += line.crosses(segment(own)) ? CROSSING : 0;
                }
            }
        }
        return cost;
    }
}
