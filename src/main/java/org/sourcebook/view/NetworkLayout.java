package org.sourcebook.view;

import java.util.ArrayList;
import java.util.List;

/** Places the boxes of a graph, part by part, in rows no wider than a sheet. */
final class NetworkLayout {

    private static final int BETWEEN = 36;
    private static final int[] GAPS = {24, 40, 60};

    private NetworkLayout() {}

    /** The boxes by their numbers; none overlaps another, all lie between 0 and {@code width}. */
    static List<Box> of(Graph graph, int width) {
        Box[] all = new Box[graph.size()];
        int left = 0;
        int top = 0;
        int rowHeight = 0;
        for (List<Integer> part : graph.parts()) {
            Graph inside = graph.part(part);
            List<Box> boxes = best(inside, width);
            int right = boxes.stream().mapToInt(Box::right).max().orElse(0);
            int bottom = boxes.stream().mapToInt(Box::bottom).max().orElse(0);
            if (left > 0 && left + right > width) {
                top += rowHeight + BETWEEN;
                left = 0;
                rowHeight = 0;
            }
            for (int i = 0; i < part.size(); i++) {
                Box box = boxes.get(i);
                all[part.get(i)] = new Box(left + box.left(), top + box.top(), box.width(), box.height());
            }
            left += right + BETWEEN;
            rowHeight = Math.max(rowHeight, bottom);
        }
        return new ArrayList<>(List.of(all));
    }

    /** The least tangled of a few layouts, from narrow to wide. */
    private static List<Box> best(Graph graph, int width) {
        List<Box> best = List.of();
        long least = Long.MAX_VALUE;
        for (int gap : GAPS) {
            for (boolean turned : new boolean[] {false, true}) {
                double[][] middles = Springs.place(graph, gap, turned);
                List<Box> boxes = Untangling.of(graph, Apart.boxes(graph, middles, width), width);
                long trouble = Untangling.trouble(graph, boxes);
                if (trouble < least) {
                    least = trouble;
                    best = boxes;
                }
            }
        }
        return best;
    }
}
