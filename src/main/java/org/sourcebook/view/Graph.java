package org.sourcebook.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Boxes and what joins them, by their numbers. */
record Graph(int[] widths, int[] heights, List<int[]> joints) {

    int size() {
        return widths.length;
    }

    /** For each box the boxes it is joined to, in the order of the joints. */
    List<List<Integer>> neighbours() {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            neighbours.add(new ArrayList<>());
        }
        for (int[] joint : joints) {
            neighbours.get(joint[0]).add(joint[1]);
            neighbours.get(joint[1]).add(joint[0]);
        }
        return neighbours;
    }

    /** The parts that hang together, each by the numbers of its boxes, the largest first. */
    List<List<Integer>> parts() {
        List<List<Integer>> neighbours = neighbours();
        boolean[] seen = new boolean[size()];
        List<List<Integer>> parts = new ArrayList<>();
        for (int start = 0; start < size(); start++) {
            if (!seen[start]) {
                parts.add(reached(start, neighbours, seen));
            }
        }
        parts.sort((left, right) -> Integer.compare(right.size(), left.size()));
        return parts;
    }

    private static List<Integer> reached(int start, List<List<Integer>> neighbours, boolean[] seen) {
        List<Integer> part = new ArrayList<>();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!waiting.isEmpty()) {
            int here = waiting.removeFirst();
            part.add(here);
            for (int there : neighbours.get(here)) {
                if (!seen[there]) {
                    seen[there] = true;
                    waiting.addLast(there);
                }
            }
        }
        return part;
    }

    /** A part as a graph of its own, its boxes numbered in the order given. */
    Graph part(List<Integer> boxes) {
        int[] numbers = new int[size()];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < boxes.size(); i++) {
            numbers[boxes.get(i)] = i;
        }
        List<int[]> inside = new ArrayList<>();
        for (int[] joint : joints) {
            if (numbers[joint[0]] >= 0) {
                inside.add(new int[] {numbers[joint[0]], numbers[joint[1]]});
            }
        }
        return new Graph(
                boxes.stream().mapToInt(box -> widths[box]).toArray(),
                boxes.stream().mapToInt(box -> heights[box]).toArray(),
                inside);
    }
}
