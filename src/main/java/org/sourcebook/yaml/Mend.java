package org.sourcebook.yaml;

import java.util.List;

/** Changes of the text that may make it readable, from first to last and not overlapping. */
record Mend(List<Change> changes) {

    /** Replaces what stands between two offsets. */
    record Change(int from, int to, String replacement) {}

    Mend {
        changes = List.copyOf(changes);
    }

    static Mend of(int from, int to, String replacement) {
        return new Mend(List.of(new Change(from, to, replacement)));
    }

    int start() {
        return changes.get(0).from();
    }

    int end() {
        return changes.get(changes.size() - 1).to();
    }

    String appliedTo(String text) {
        StringBuilder mended = new StringBuilder();
        int copied = 0;
        for (Change change : changes) {
            mended.append(text, copied, change.from()).append(change.replacement());
            copied = change.to();
        }
        return mended.append(text, copied, text.length()).toString();
    }
}
