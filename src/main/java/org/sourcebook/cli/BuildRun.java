package org.sourcebook.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;
import org.sourcebook.build.Build;
import org.sourcebook.build.BuildOptions;
import org.sourcebook.build.BuildReport;
import org.sourcebook.build.Progress;
import org.sourcebook.diagnostic.DiagnosticFormat;
import org.sourcebook.diagnostic.DiagnosticPrinter;
import org.sourcebook.diagnostic.MarkdownSummary;

/**
 * One build as the command line shows it: progress, diagnostics, summary, exit code.
 *
 * <p>Diagnostics for people go to standard error and the summary to standard output. Diagnostics for programs are what was
 * asked for, so they alone go to standard output, to be piped or kept, and the summary to standard error.
 */
final class BuildRun {

    private final Shell shell;

    BuildRun(Shell shell) {
        this.shell = shell;
    }

    /** Builds and publishes. */
    int publish(BuildOptions options) {
        BuildReport report = watched(progress -> new Build(options, progress).publish());
        return show(report, DiagnosticFormat.HUMAN, new Summary(report).ofBuild(shell.shown(options.output())));
    }

    /** Builds and publishes for the preview, in few words. */
    BuildReport rebuild(BuildOptions options) {
        BuildReport report = watched(progress -> new Build(options, progress).publish());
        print(report, DiagnosticFormat.HUMAN.printer(shell.colour(), Version.text()), shell.err());
        shell.out().print(new Summary(report).ofRebuild());
        return report;
    }

    /** Builds without writing. */
    int check(BuildOptions options, DiagnosticFormat format) {
        BuildReport report = watched(progress -> new Build(options, progress).check());
        if (format == DiagnosticFormat.GITHUB) {
            shell.variable("GITHUB_STEP_SUMMARY").ifPresent(file -> summarise(report, Path.of(file)));
        }
        return show(report, format, new Summary(report).ofCheck());
    }

    private int show(BuildReport report, DiagnosticFormat format, String summary) {
        boolean forPeople = format == DiagnosticFormat.HUMAN;
        PrintStream diagnostics = forPeople ? shell.err() : shell.out();
        print(report, format.printer(shell.colour(), Version.text()), diagnostics);
        (forPeople ? shell.out() : shell.err()).print(summary);
        return report.hasErrors() ? Exit.ERRORS : Exit.CLEAN;
    }

    private static void print(BuildReport report, DiagnosticPrinter printer, Appendable out) {
        StringBuilder text = new StringBuilder();
        try {
            printer.print(report.diagnostics(), text);
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report GitHub shows on the page of a run; other steps may have written to the file before. */
    private static void summarise(BuildReport report, Path file) {
        StringBuilder text = new StringBuilder();
        print(report, new MarkdownSummary(), text);
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BuildReport watched(Function<Progress, BuildReport> build) {
        Optional<ProgressLine> line = Optional.of(new ProgressLine(shell.err())).filter(each -> shell.progress());
        try {
            return build.apply(line.map(Progress.class::cast).orElse(Progress.NONE));
        } finally {
            line.ifPresent(ProgressLine::clear);
        }
    }
}
