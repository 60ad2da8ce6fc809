package org.sourcebook.serve;

import java.util.List;
import org.sourcebook.build.BuildReport;
import org.sourcebook.diagnostic.Diagnostic;

/**
 * What became of a rebuild: whether the output is now this site, whether that made it any different, and what was said.
 */
public record Outcome(boolean published, boolean changed, List<Diagnostic> diagnostics) {

    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    public static Outcome of(BuildReport report) {
        BuildReport.Counts counts = report.counts();
        return new Outcome(report.published(), counts.written() + counts.deleted() > 0, report.diagnostics());
    }

    /** A build that said only this and published nothing. */
    static Outcome failed(Diagnostic diagnostic) {
        return new Outcome(false, false, List.of(diagnostic));
    }
}
