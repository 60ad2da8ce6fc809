package org.sourcebook.serve;

import java.util.List;
import java.util.Set;
import org.sourcebook.build.Ahead;
import org.sourcebook.build.BuildReport;
import org.sourcebook.diagnostic.Diagnostic;

/**
 * What became of a rebuild: whether the output is now this site, which of its files are other than they were, and what was said.
 *
 * <p>{@code deleted} says that some are gone.
 */
public record Outcome(boolean published, Set<String> changed, boolean deleted, List<Diagnostic> diagnostics) {

    public Outcome {
        changed = Set.copyOf(changed);
        diagnostics = List.copyOf(diagnostics);
    }

    public static Outcome of(BuildReport report) {
        return new Outcome(report.published(), report.written(), report.counts().deleted() > 0, report.diagnostics());
    }

    public static Outcome of(Ahead ahead) {
        return new Outcome(!ahead.hasErrors(), ahead.written(), false, ahead.diagnostics());
    }

    /** A build that said only this and published nothing. */
    static Outcome failed(Diagnostic diagnostic) {
        return new Outcome(false, Set.of(), false, List.of(diagnostic));
    }
}
