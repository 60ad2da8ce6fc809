package org.sourcebook.yaml;

import org.sourcebook.diagnostic.Diagnostic;

/** What is said about a failure, and where the lines to blame for it begin and end. */
record Explained(int from, int to, Diagnostic diagnostic) {

    /** A failure for which one line is to blame. */
    static Explained at(int offset, Diagnostic diagnostic) {
        return new Explained(offset, offset, diagnostic);
    }
}
