package org.sourcebook.yaml;

import java.util.Optional;

/** The offsets found for the characters of a text, one after the other, kept below a limit. */
final class OffsetList {

    private final int[] offsets;
    private final int limit;
    private int count;

    /** Room for {@code length} characters; no offset will be greater than {@code limit}. */
    OffsetList(int length, int limit) {
        this.offsets = new int[length + 1];
        this.limit = limit;
    }

    void add(int offset) {
        if (count < offsets.length) {
            offsets[count] = Math.min(offset, limit);
        }
        count++;
    }

    /** How many are still to come. */
    int missing() {
        return offsets.length - 1 - count;
    }

    /** All offsets and the place after the last, or empty when there were too few or too many. */
    Optional<int[]> complete(int end) {
        if (missing() != 0) {
            return Optional.empty();
        }
        offsets[count] = Math.min(end, limit);
        return Optional.of(offsets);
    }
}
