package org.sourcebook.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourcebook.audit.Withheld;
import org.sourcebook.build.Build;
import org.sourcebook.build.BuildOptions;
import org.sourcebook.build.BuildReport;
import org.sourcebook.build.Progress;
import org.sourcebook.diagnostic.DiagnosticFormat;

/** A folder with one case in it, laid out one way, that can be built and checked again and again. */
final class Workbench {

    private final Case trial;
    private final Variation variation;
    private final Path site;

    Workbench(Case trial, Variation variation, Path site) throws IOException {
        this.trial = trial;
        this.variation = variation;
        this.site = site;
        SortedMap<String, Input> inputs = trial.inputs();
        for (String path : variation.order(inputs.keySet())) {
            inputs.get(path).writeInto(site, variation);
        }
    }

    /** Whether what is said is about the output folder, which a check does not look at. */
    boolean isAboutOutputState() {
        return given("output-state");
    }

    Outcome build() throws IOException {
        return outcome(new Build(options(), Progress.NONE).publish());
    }

    Outcome check() throws IOException {
        return outcome(new Build(options(), Progress.NONE).check());
    }

    private Outcome outcome(BuildReport report) throws IOException {
        List<String> excluded = report.excluded().stream()
                .map(each -> each.path() + ": " + each.reason())
                .toList();
        return new Outcome(
                report.diagnostics().stream()
                        .map(DiagnosticFormat::plain)
                        .collect(Collectors.joining("\n"))
                        .replace(site.toRealPath().toString(), "SITE"),
                excluded,
                files(),
                report.counts().written());
    }

    private BuildOptions options() {
        return new BuildOptions(
                site,
                site.resolve(value("--output=").orElse("output")),
                value("--base-url="),
                given("--drafts"),
                given("--strict"),
                value("--clock=").map(Instant::parse),
                variation.jobs(),
                given("--clean"),
                given("--adopt"),
                Withheld.of(value("--withheld=").orElse("").replace('|', '\n')));
    }

    private boolean given(String flag) {
        return trial.options().contains(flag);
    }

    private Optional<String> value(String flag) {
        return trial.options().stream()
                .filter(option -> option.startsWith(flag))
                .map(option -> option.substring(flag.length()))
                .findFirst();
    }

    /** The output folder without the generator's own memory. */
    private SortedMap<String, byte[]> files() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Path output = site.resolve("output");
        if (!Files.isDirectory(output)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(output)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = output.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".sourcebook/")) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
