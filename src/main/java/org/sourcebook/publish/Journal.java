package org.sourcebook.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be removed when a staged site is moved in: {@code ways} before the moves because something else comes to
 * stand there, {@code stale} after them.
 *
 * <p>The moves are not listed. Everything in the stage is to be moved, and what has been moved is no longer there.
 */
record Journal(List<String> ways, List<String> stale) {

    private static final String TITLE = "sourcebook journal 1";
    private static final String WAY = "way ";
    private static final String STALE = "stale ";

    Journal {
        ways = List.copyOf(ways);
        stale = List.copyOf(stale);
    }

    static Journal read(Path file) throws IOException {
        List<String> ways = new ArrayList<>();
        List<String> stale = new ArrayList<>();
        for (String line : Ledger.read(file, TITLE)) {
            if (line.startsWith(WAY)) {
                ways.add(Ledger.checked(file, line.substring(WAY.length())));
            } else if (line.startsWith(STALE)) {
                stale.add(Ledger.checked(file, line.substring(STALE.length())));
            } else {
                throw new DamagedException(file, "the line '" + line + "' is unknown");
            }
        }
        return new Journal(ways, stale);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        ways.forEach(path -> lines.add(WAY + path));
        stale.forEach(path -> lines.add(STALE + path));
        return Ledger.text(TITLE, lines);
    }

    /** The same once the ways are free. */
    Journal withoutWays() {
        return new Journal(List.of(), stale);
    }

    int removals() {
        return ways.size() + stale.size();
    }
}
