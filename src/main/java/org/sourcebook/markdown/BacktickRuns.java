package org.sourcebook.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the runs of backticks of a text begin, by their length, so that the end of a code span is found at once. */
final class BacktickRuns {

    private final Map<Integer, List<Integer>> starts = new HashMap<>();

    BacktickRuns(String text) {
        int at = text.indexOf('`');
        while (at >= 0) {
            int end = Ascii.skipRun(text, '`', at, text.length());
            starts.computeIfAbsent(end - at, length -> new ArrayList<>()).add(at);
            at = text.indexOf('`', end);
        }
    }

    /** Where the next run of exactly {@code length} backticks begins at or after {@code from}; -1 for nowhere. */
    int next(int length, int from) {
        List<Integer> same = starts.getOrDefault(length, List.of());
        int found = Collections.binarySearch(same, from);
        int index = found >= 0 ? found : -found - 1;
        return index < same.size() ? same.get(index) : -1;
    }
}
