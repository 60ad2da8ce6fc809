package org.sourcebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sourcebook.build.BuildOptions;
import org.sourcebook.timing.Timings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sourcebook build}: writes the site, unless something is wrong with it. */
@Command(
        name = "build",
        versionProvider = Version.class,
        header = "Build the site into its output folder.",
        synopsisHeading = "%nUsage: ",
        description = {
            "%nReads the site, checks all of it and writes what has changed. With an error the output folder stays as it was.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sourcebook build                                     the site here, into site-output/",
            "  sourcebook build --site archive --output public      another site, another place",
            "  sourcebook build --base-url https://example.org/a/   with canonical links, feeds and a sitemap",
            "  sourcebook build --strict                            fail on warnings too, for a build server",
            "  sourcebook build --clean --timings                   and say what took how long",
            "  sourcebook build --why events/release.html           and say why this page was made, or was not"
        })
final class BuildCommand implements Callable<Integer> {

    /** Where a site is written when nothing is said. */
    static final String SITE_OUTPUT = "site-output";

    private final Shell shell;

    @Mixin
    private final SiteOption site = new SiteOption();

    @Mixin
    private final ClockOption clock = new ClockOption();

    @Mixin
    private final WithheldOption withheld = new WithheldOption();

    @Option(names = "--output", paramLabel = "DIR", description = "Where to write; else site-output/ in the site.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where it will be published; else as site.yaml says.")
    private Optional<String> baseUrl = Optional.empty();

    @Option(names = "--drafts", description = "Build records marked as drafts too.")
    private boolean drafts;

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    @Option(names = "--jobs", paramLabel = "N", description = "Threads to use; else one per processor, at most 8.")
    private Optional<Integer> jobs = Optional.empty();

    @Option(names = "--clean", description = "Forget what is known of earlier builds and write every file anew.")
    private boolean clean;

    @Option(names = "--adopt", description = "Take over an output folder that holds files of other origin.")
    private boolean adopt;

    @Option(
            names = "--timings",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = "",
            description = "Say at the end what took how long; with a file, write it there as JSON.")
    private Optional<String> timings = Optional.empty();

    @Option(
            names = "--why",
            paramLabel = "PATH",
            description = "Say at the end why this output was made or left, and what it depends on.")
    private Optional<String> why = Optional.empty();

    @Spec
    private CommandSpec spec;

    BuildCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        BuildOptions options = options();
        Optional<OutputQuestion> question = why.map(path -> new OutputQuestion(shell, options.output(), path));
        BuildRun run = new BuildRun(shell, question.map(OutputQuestion::inquiry));
        int code = timings.isEmpty()
                ? run.publish(options, Timings.NONE)
                : new TimedRun(shell, run, timings.filter(file -> !file.isEmpty())).publish(options);
        question.flatMap(OutputQuestion::answered).ifPresent(unknown -> {
            throw problem(unknown);
        });
        return code;
    }

    private BuildOptions options() {
        Path folder = site.folder(shell);
        Path place = output.map(shell.directory()::resolve).orElse(folder.resolve(SITE_OUTPUT));
        BuildOptions usual = BuildOptions.of(folder, place.normalize());
        return new BuildOptions(
                usual.site(),
                usual.output(),
                baseUrl.map(this::address),
                drafts,
                strict,
                clock.instant(shell),
                jobs.map(this::atLeastOne).orElse(usual.jobs()),
                clean,
                adopt,
                withheld.patterns(shell));
    }

    private String address(String text) {
        if (!text.matches("https?://[^/?#\\s]+(/[^?#\\s]*)?")) {
            throw problem("--base-url '" + text + "' is not an address such as https://example.org/archive/");
        }
        return text;
    }

    private int atLeastOne(int number) {
        if (number < 1) {
            throw problem("--jobs " + number + " is less than one");
        }
        return number;
    }

    private ParameterException problem(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
