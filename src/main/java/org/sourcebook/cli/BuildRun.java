package org.sourcebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.sourcebook.build.Build;
import org.sourcebook.build.BuildOptions;
import org.sourcebook.build.BuildReport;
import org.sourcebook.build.Builds;
import org.sourcebook.build.Inquiry;
import org.sourcebook.build.Progress;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.DiagnosticFormat;
import org.sourcebook.diagnostic.DiagnosticPrinter;
import org.sourcebook.diagnostic.MarkdownSummary;
import org.sourcebook.timing.Timings;

/**
 * One build as the command line shows it: progress, diagnostics, summary, exit code.
 *
 * <p>Diagnostics for people go to standard error and the summary to standard output. Diagnostics for programs are what was
 * asked for, so they alone go to standard output, to be piped or kept, and the summary to standard error.
 */
final class BuildRun {

    private final Shell shell;
    private final Optional<Inquiry> inquiry;

    BuildRun(Shell shell) {
        this(shell, Optional.empty());
    }

    /** With a question that the build is to answer. */
    BuildRun(Shell shell, Optional<Inquiry> inquiry) {
        this.shell = shell;
        this.inquiry = inquiry;
    }

    /** Builds and publishes, and lets somebody hear what it costs. */
    int publish(BuildOptions options, Timings timings) {
        BuildReport report = watched(progress -> built(Builds.of(options, timings), progress));
        return showPeople(report, new Summary(report).ofBuild(shell.shown(options.output())));
    }

    private BuildReport built(Builds builds, Progress progress) {
        return inquiry.isPresent() ? builds.next(progress, inquiry.get()) : builds.next(progress);
    }

    /** Builds and publishes for the preview, in few words; empty when that was given up. */
    Optional<BuildReport> rebuild(Builds builds, BooleanSupplier overtaken) {
        return shown(watched(progress -> builds.whole(progress, overtaken)));
    }

    /** Lets the preview rest; what was built meanwhile, if anything had to be. */
    Optional<BuildReport> rest(Builds builds, BooleanSupplier overtaken) {
        return shown(builds.rest(Progress.NONE, overtaken));
    }

    private Optional<BuildReport> shown(Optional<BuildReport> report) {
        report.ifPresent(each -> showPeople(each, new Summary(each).ofRebuild()));
        return report;
    }

    /** Builds without writing. */
    int check(BuildOptions options, DiagnosticFormat format) {
        BuildReport report = watched(progress -> new Build(options, progress).check());
        String summary = new Summary(report).ofCheck();
        return format == DiagnosticFormat.HUMAN
                ? showPeople(report, summary)
                : showPrograms(report, format, new FromHere(shell.directory(), options.site()), summary);
    }

    private int showPeople(BuildReport report, String summary) {
        print(report.diagnostics(), DiagnosticFormat.HUMAN.printer(shell.colour(), Version.text()), shell.err());
        shell.out().print(summary);
        return exitCode(report);
    }

    private int showPrograms(BuildReport report, DiagnosticFormat format, FromHere names, String summary) {
        List<Diagnostic> diagnostics = names.named(report.diagnostics());
        print(diagnostics, format.printer(false, Version.text()), shell.out());
        if (format == DiagnosticFormat.GITHUB) {
            shell.variable("GITHUB_STEP_SUMMARY").ifPresent(file -> summarise(diagnostics, Path.of(file)));
        }
        shell.err().print(summary);
        return exitCode(report);
    }

    private static int exitCode(BuildReport report) {
        return report.hasErrors() ? Exit.ERRORS : Exit.CLEAN;
    }

    private static void print(List<Diagnostic> diagnostics, DiagnosticPrinter printer, Appendable out) {
        StringBuilder text = new StringBuilder();
        try {
            printer.print(diagnostics, text);
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report GitHub shows on the page of a run; other steps may have written to the file before. */
    private static void summarise(List<Diagnostic> diagnostics, Path file) {
        StringBuilder text = new StringBuilder();
        print(diagnostics, new MarkdownSummary(), text);
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T watched(Function<Progress, T> build) {
        Optional<ProgressLine> line = Optional.of(new ProgressLine(shell.err())).filter(each -> shell.progress());
        try {
            return build.apply(line.map(Progress.class::cast).orElse(Progress.NONE));
        } finally {
            line.ifPresent(ProgressLine::clear);
        }
    }
}
