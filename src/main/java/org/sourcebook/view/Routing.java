package org.sourcebook.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leads lines between panels in columns: sideways out of a panel, along a track in the gutter between two columns, through gaps between
 * panels where a column lies in the way, and sideways in. No line crosses a panel.
 *
 * <p>Gutter {@code n} lies to the left of column {@code n}; the last one to the right of the last column.
 */
final class Routing {

    private static final int TRACK = 7;
    private static final int EDGE = 9;
    /** Ports on left sides stand between those on right sides, so that lines from both do not run on one another. */
    private static final int GRID = 4;

    private final Columns columns;
    private final List<Wire> wires;
    private final List<List<int[]>> through = new ArrayList<>();
    private final int[] leaves;
    private final int[] enters;
    private final List<List<Leg>> legs = new ArrayList<>();
    private final int[] tracks;

    /** A way along a gutter. */
    private static final class Leg {
        private final int gutter;
        private final int from;
        private final int to;
        private int track;

        private Leg(int gutter, int from, int to) {
            this.gutter = gutter;
            this.from = from;
            this.to = to;
        }
    }

    /** Leads the lines; makes room in the columns' gaps for those that pass. */
    Routing(Columns columns, List<Wire> wires) {
        this.columns = columns;
        this.wires = wires;
        this.leaves = new int[wires.size()];
        this.enters = new int[wires.size()];
        this.tracks = new int[columns.count() + 1];
        wires.forEach(wire -> through.add(gaps(wire)));
        through.forEach(columns::pass);
        ports();
        lead();
        assignTracks();
    }

    private boolean isRightwards(Wire wire) {
        return columns.column(wire.from()) <= columns.column(wire.to());
    }

    /** The gaps between the columns of a line's ends. */
    private List<int[]> gaps(Wire wire) {
        int from = columns.column(wire.from());
        int to = columns.column(wire.to());
        int step = Integer.signum(to - from);
        List<int[]> gaps = new ArrayList<>();
        for (int column = from + step; step != 0 && column != to; column += step) {
            int part = (columns.middle(wire.to()) - columns.middle(wire.from())) * (column - from) / (to - from);
            gaps.add(new int[] {column, columns.gapNear(column, columns.middle(wire.from()) + part)});
        }
        return gaps;
    }

    private void ports() {
        Map<Integer, List<int[]>> ends = new HashMap<>();
        for (int i = 0; i < wires.size(); i++) {
            Wire wire = wires.get(i);
            boolean same = columns.column(wire.from()) == columns.column(wire.to());
            int leavesRight = isRightwards(wire) ? 1 : 0;
            int entersRight = same || !isRightwards(wire) ? 1 : 0;
            ends.computeIfAbsent(2 * wire.from() + leavesRight, key -> new ArrayList<>())
                    .add(new int[] {columns.middle(wire.to()), i, 0});
            ends.computeIfAbsent(2 * wire.to() + entersRight, key -> new ArrayList<>())
                    .add(new int[] {columns.middle(wire.from()), i, 1});
        }
        ends.forEach((side, atSide) -> {
            atSide.sort(Comparator.<int[]>comparingInt(end -> end[0])
                    .thenComparingInt(end -> end[1])
                    .thenComparingInt(end -> end[2]));
            int panel = side / 2;
            int height = columns.panel(panel).height();
            for (int i = 0; i < atSide.size(); i++) {
                int even = columns.top(panel) + (i + 1) * height / (atSide.size() + 1);
                int y = even / GRID * GRID + (side % 2 == 0 ? GRID / 2 : 0);
                (atSide.get(i)[2] == 0 ? leaves : enters)[atSide.get(i)[1]] = y;
            }
        });
    }

    private void lead() {
        Map<String, Integer> taken = new HashMap<>();
        for (int i = 0; i < wires.size(); i++) {
            Wire wire = wires.get(i);
            int step = isRightwards(wire) ? 1 : -1;
            int gutter = columns.column(wire.from()) + (step > 0 ? 1 : 0);
            int y = leaves[i];
            List<Leg> way = new ArrayList<>();
            for (int[] gap : through.get(i)) {
                int number = taken.merge(gap[0] + "/" + gap[1], 1, Integer::sum) - 1;
                int next = columns.passage(gap[0], gap[1], number);
                way.add(new Leg(gutter, y, next));
                gutter += step;
                y = next;
            }
            way.add(new Leg(gutter, y, enters[i]));
            legs.add(way);
        }
    }

    /** Gives each way the first track of its gutter that is free where it runs. */
    private void assignTracks() {
        for (int gutter = 0; gutter < tracks.length; gutter++) {
            int here = gutter;
            List<Leg> ways = new ArrayList<>(legs.stream()
                    .flatMap(List::stream)
                    .filter(leg -> leg.gutter == here)
                    .toList());
            ways.sort(Comparator.<Leg>comparingInt(leg -> Math.min(leg.from, leg.to))
                    .thenComparingInt(leg -> Math.max(leg.from, leg.to)));
            int[] free = new int[ways.size()];
            Arrays.fill(free, Integer.MIN_VALUE);
            for (Leg leg : ways) {
                while (free[leg.track] > Math.min(leg.from, leg.to)) {
                    leg.track++;
                }
                free[leg.track] = Math.max(leg.from, leg.to) + GRID;
                tracks[gutter] = Math.max(tracks[gutter], leg.track + 1);
            }
        }
    }

    /** The width a gutter needs: none for an outer one without lines. */
    int gutter(int number) {
        boolean outer = number == 0 || number == tracks.length - 1;
        return outer && tracks[number] == 0 ? 0 : 2 * EDGE + TRACK * Math.max(1, tracks[number]);
    }

    int gutters() {
        int sum = 0;
        for (int i = 0; i < tracks.length; i++) {
            sum += gutter(i);
        }
        return sum;
    }

    /** The left edge of a column when all are so wide. */
    int left(int column, int width) {
        int left = 0;
        for (int i = 0; i <= column; i++) {
            left += gutter(i) + (i == 0 ? 0 : width);
        }
        return left;
    }

    /** The corners of a line, from its start to its end. */
    List<Point> corners(int number, int width) {
        Wire wire = wires.get(number);
        boolean right = isRightwards(wire);
        int from = columns.column(wire.from());
        int to = columns.column(wire.to());
        int y = leaves[number];
        List<Point> corners = new ArrayList<>();
        corners.add(new Point(left(from, width) + (right ? width : 0), y));
        for (Leg leg : legs.get(number)) {
            int x = left(leg.gutter, width) - gutter(leg.gutter) + EDGE + TRACK * leg.track;
            corners.add(new Point(x, y));
            corners.add(new Point(x, leg.to));
            y = leg.to;
        }
        corners.add(new Point(left(to, width) + (right && from != to ? 0 : width), y));
        return corners;
    }
}
