package org.sourcebook.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What hits show of records, in files: short records together, a long one by itself, since the records of one page of hits
 * seldom stand side by side.
 */
final class RecordFiles {

    /** Characters of a file, unless a single record has more. */
    private static final int FULL = 6500;

    private final List<String> files = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int records;

    /** Adds what is shown of the next record, as JSON. */
    void add(String shown) {
        if (current.length() > 0 && current.length() + shown.length() > FULL) {
            close();
        }
        if (current.length() == 0) {
            firsts.add(records);
        }
        current.append(current.length() == 0 ? '[' : ',').append(shown);
        records++;
    }

    private void close() {
        files.add(current.append(']').toString());
        current.setLength(0);
    }

    /** The files as JSON, once all records are added. */
    List<String> files() {
        if (current.length() > 0) {
            close();
        }
        return files;
    }

    /** The number of the first record of each file. */
    List<Integer> firsts() {
        return firsts;
    }
}
