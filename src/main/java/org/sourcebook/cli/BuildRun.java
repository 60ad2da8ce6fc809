package org.sourcebook.cli;

import java.util.function.Function;
import org.sourcebook.build.Build;
import org.sourcebook.build.BuildOptions;
import org.sourcebook.build.BuildReport;
import org.sourcebook.build.Progress;
import org.sourcebook.diagnostic.Diagnostic;

/** One build as the command line shows it: progress, diagnostics, summary, exit code. */
final class BuildRun {

    private final Shell shell;

    BuildRun(Shell shell) {
        this.shell = shell;
    }

    /** Builds and publishes. */
    int publish(BuildOptions options) {
        BuildReport report = watched(progress -> new Build(options, progress).publish());
        return show(report, new Summary(report).ofBuild(shell.shown(options.output())));
    }

    /** Builds without writing. */
    int check(BuildOptions options) {
        BuildReport report = watched(progress -> new Build(options, progress).check());
        return show(report, new Summary(report).ofCheck());
    }

    private int show(BuildReport report, String summary) {
        for (Diagnostic diagnostic : report.diagnostics()) {
            shell.err().print(diagnostic.where() + ": " + diagnostic.message() + "\n");
        }
        shell.out().print(summary);
        return report.hasErrors() ? Exit.ERRORS : Exit.CLEAN;
    }

    private BuildReport watched(Function<Progress, BuildReport> build) {
        if (!shell.progress()) {
            return build.apply(Progress.NONE);
        }
        try (ProgressLine line = new ProgressLine(shell.err())) {
            return build.apply(line);
        }
    }
}
