package org.sourcebook.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sourcebook.build.BuildOptions;
import org.sourcebook.diagnostic.DiagnosticFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code sourcebook check}: all a build would say, and nothing written. */
@Command(
        name = "check",
        versionProvider = Version.class,
        header = "Say what is wrong with the site, without writing it.",
        synopsisHeading = "%nUsage: ",
        description = "%nFinds exactly what a build would find. A format for programs goes to standard output.%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sourcebook check                                  for people",
            "  sourcebook check --format github                  notes on the lines of a pull request",
            "  sourcebook check --format sarif >findings.sarif   for code hosts and editors"
        })
final class CheckCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final SiteOption site = new SiteOption();

    @Mixin
    private final WithheldOption withheld = new WithheldOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print what is found: human (the usual), github, json, sarif or rdjsonl.")
    private DiagnosticFormat format = DiagnosticFormat.HUMAN;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Path folder = site.folder(shell);
        BuildOptions options = BuildOptions.of(folder, folder.resolve(BuildCommand.SITE_OUTPUT));
        return new BuildRun(shell).check(options.withholding(withheld.patterns(shell)), format);
    }

    static DiagnosticFormat format(String word) {
        List<String> known = Arrays.stream(DiagnosticFormat.values())
                .map(DiagnosticFormat::word)
                .toList();
        return DiagnosticFormat.named(word)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + word + "' is none of " + known.stream().collect(Collectors.joining(", "))));
    }
}
