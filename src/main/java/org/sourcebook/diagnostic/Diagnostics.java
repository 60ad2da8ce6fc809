package org.sourcebook.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Collects the diagnostics of a run and hands them out sorted, each once.
 *
 * <p>Thread-safe; the order in which they are reported leaves no trace.
 */
public final class Diagnostics implements Reporter {

    private final List<Diagnostic> reported = new ArrayList<>();

    @Override
    public synchronized void report(Diagnostic diagnostic) {
        reported.add(diagnostic);
    }

    public synchronized void reportAll(Collection<Diagnostic> diagnostics) {
        reported.addAll(diagnostics);
    }

    /** Everything so far, sorted by file and offset, equal ones once. */
    public synchronized List<Diagnostic> sorted() {
        return List.copyOf(new TreeSet<>(reported));
    }

    public synchronized boolean hasErrors() {
        return reported.stream().anyMatch(Diagnostic::isError);
    }

    public synchronized boolean isEmpty() {
        return reported.isEmpty();
    }
}
