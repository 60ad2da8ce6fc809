package org.sourcebook.cli;

import java.io.PrintStream;
import org.sourcebook.build.Progress;

/** One line on a terminal that says how far a build is, and is cleared when the build is done. */
final class ProgressLine implements Progress {

    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream err;
    private String last = "";

    ProgressLine(PrintStream err) {
        this.err = err;
    }

    @Override
    public void at(String stage, int done, int total) {
        String line = total > 0 ? stage + " " + 100L * done / total + " %" : stage;
        if (!line.equals(last)) {
            err.print(CLEAR + line);
            err.flush();
            last = line;
        }
    }

    /** Takes the line away. */
    void clear() {
        if (!last.isEmpty()) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
