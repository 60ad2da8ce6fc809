package org.sourcebook.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Layouts of networks that several pages show, kept once they are made. Thread-safe.
 *
 * <p>What is kept depends on nothing but the sizes of boxes and what they join, so a layout made anew is the same.
 */
final class Layouts {

    /** Smaller ones are quickly made. */
    private static final int WORTH_KEEPING = 60;

    private static final int MOST_KEPT = 64;

    private final Map<Key, List<Box>> kept = new ConcurrentHashMap<>();

    private record Key(String graph, int width) {
        static Key of(Graph graph, int width) {
            StringBuilder text = new StringBuilder();
            text.append(Arrays.toString(graph.widths())).append(Arrays.toString(graph.heights()));
            graph.joints()
                    .forEach(joint ->
                            text.append(joint[0]).append('-').append(joint[1]).append(' '));
            return new Key(text.toString(), width);
        }
    }

    List<Box> of(Graph graph, int width) {
        if (graph.size() < WORTH_KEEPING) {
            return NetworkLayout.of(graph, width);
        }
        Key key = Key.of(graph, width);
        if (kept.size() >= MOST_KEPT && !kept.containsKey(key)) {
            return NetworkLayout.of(graph, width);
        }
        return kept.computeIfAbsent(key, wanted -> NetworkLayout.of(graph, width));
    }
}
