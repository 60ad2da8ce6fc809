package org.sourcebook.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sourcebook.cache.FileClock;
import org.sourcebook.cache.Memory;
import org.sourcebook.cache.MemoryFile;
import org.sourcebook.cache.RestingFile;
import org.sourcebook.cache.RestingSite;
import org.sourcebook.diagnostic.DiagnosticFormat;

/**
 * A site that is built after every edit and every accident, once going on from the build before and once without any memory.
 *
 * <p>Half of the builds are new runs of the program, as far as its memory goes; the others follow in the run before, as in a preview.
 */
final class Trial {

    private static final Path SITE = Path.of("src/test/resources/sites/small-garden");

    /** Here a build begins sooner after an edit than any process could, and no file is changed while one runs. In nanoseconds. */
    private static final long LATER = TimeUnit.SECONDS.toNanos(10);

    private final Path site;
    private final Path output;
    private final Path clean;
    private final Garden garden;
    private final Weather weather;
    private final Random random;
    private Optional<Builds> running = Optional.empty();
    private BuildOptions asked;
    private final int calm;
    private int atRest;

    /** One happening in so many is no edit. */
    Trial(Path folder, long seed, int calm) throws IOException {
        this.calm = calm;
        this.site = folder.resolve("site");
        this.output = folder.resolve("kept");
        this.clean = folder.resolve("clean");
        this.garden = new Garden(SITE, site, seed);
        this.weather = new Weather(site, output, seed);
        this.random = new Random(seed);
        this.asked = options(output);
    }

    Path site() {
        return site;
    }

    Path output() {
        return output;
    }

    /** How many builds found nothing to do. */
    int atRest() {
        return atRest;
    }

    /** The first difference between the two, if there is one; what is remembered may be spoilt before each build. */
    Optional<String> difference(int edits, UnaryOperator<Memory> memory, UnaryOperator<RestingSite> resting)
            throws IOException {
        boolean broken = false;
        for (int edit = 0; edit < edits; edit++) {
            String what = edit == 0 ? "nothing" : happening(broken);
            spoil(memory, resting);
            BuildReport one = build();
            BuildReport two = new Build(options(clean), Progress.NONE).publish();
            broken = two.hasErrors();
            Optional<String> difference = difference(one, two);
            if (difference.isPresent()) {
                return Optional.of("edit " + edit + ", " + what + ": " + difference.get());
            }
        }
        return Optional.empty();
    }

    private String happening(boolean broken) throws IOException {
        return broken || random.nextInt(calm) > 0 ? garden.edit(broken) : weather.strike();
    }

    private void spoil(UnaryOperator<Memory> memory, UnaryOperator<RestingSite> resting) throws IOException {
        MemoryFile memoryFile = MemoryFile.of(site, output);
        Memory kept = memoryFile.read();
        Memory spoilt = memory.apply(kept);
        if (spoilt != kept) {
            memoryFile.write(spoilt);
            running = Optional.empty();
        }
        RestingFile restingFile = RestingFile.of(site, output);
        Optional<RestingSite> rest = restingFile.read();
        if (rest.isPresent() && resting.apply(rest.get()) != rest.get()) {
            restingFile.write(resting.apply(rest.get()));
            running = Optional.empty();
        }
    }

    private BuildReport build() {
        BuildOptions options = options(output);
        if (running.isEmpty() || !options.equals(asked) || random.nextBoolean()) {
            running = Optional.of(new Builds(options, () -> FileClock.of(site).getAsLong() + LATER));
            asked = options;
        }
        int[] steps = {0};
        BuildReport report = running.get().next((stage, done, total) -> steps[0]++);
        atRest += steps[0] == 0 ? 1 : 0;
        return report;
    }

    private BuildOptions options(Path into) {
        BuildOptions usual = Compared.options(site, into);
        return new BuildOptions(
                site,
                into,
                usual.baseUrl(),
                usual.drafts(),
                usual.strict(),
                weather.clock(),
                usual.jobs(),
                usual.clean(),
                usual.adopt(),
                usual.withheld());
    }

    private Optional<String> difference(BuildReport one, BuildReport two) throws IOException {
        return said(one).equals(said(two))
                ? Compared.differing(output, clean)
                : Optional.of("diagnostics:\n" + String.join("\n", said(one)) + "\n-- instead of --\n"
                        + String.join("\n", said(two)));
    }

    /** All that is said but how much there was to write. */
    private static List<String> said(BuildReport report) {
        BuildReport.Counts counts = report.counts();
        Stream<String> diagnostics = report.diagnostics().stream().map(DiagnosticFormat::plain);
        Stream<String> others = Stream.of(
                        counts.found(),
                        counts.records(),
                        counts.pages(),
                        counts.outputs(),
                        counts.written() + counts.unchanged(),
                        report.excluded(),
                        report.omitted(),
                        report.published())
                .map(String::valueOf);
        return Stream.concat(diagnostics, others).toList();
    }
}
