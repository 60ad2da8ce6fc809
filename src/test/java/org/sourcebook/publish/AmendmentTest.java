package org.sourcebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.plan.Route;

/** Some files of a site made anew while the others stay. */
class AmendmentTest {

    private static final Map<String, String> SITE =
            Map.of("index.html", "home", "events/a.html", "old", "events/b.html", "b", "assets/site.css", "style");

    private static final Map<String, String> AMENDED =
            Map.of("index.html", "home", "events/a.html", "new", "events/b.html", "b", "assets/site.css", "bold");

    @TempDir
    private Path root;

    private Trial trial;

    /** The program ends here. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void site() throws IOException {
        trial = new Trial(root);
        trial.build(SITE);
    }

    private Optional<Set<String>> amend(Map<String, String> files, Steps steps) {
        try (Output output =
                Output.open(trial.request(), trial.diagnostics, steps).orElseThrow()) {
            return output.amendment(files.keySet())
                    .filter(amendment -> files.entrySet().stream()
                            .allMatch(file -> amendment.put(
                                    file.getKey().startsWith("assets/") ? Part.ASSET : Part.PAGE,
                                    Route.of(file.getKey()),
                                    file.getValue().getBytes(StandardCharsets.UTF_8))))
                    .flatMap(Amendment::commit);
        }
    }

    @Test
    void putFilesAreNewAndAllOthersAsTheyWere() {
        String manifest = manifest();
        assertThat(amend(
                        Map.of("events/a.html", "new", "assets/site.css", "bold", "index.html", "home"),
                        Steps.UNWATCHED))
                .contains(Set.of("events/a.html", "assets/site.css"));
        assertThat(trial.tree()).isEqualTo(AMENDED);
        assertThat(manifest()).isEqualTo(manifest);
        assertThat(trial.build(SITE)).contains(new Published(2, 2, 0));
        assertThat(trial.codes()).isEmpty();
    }

    @Test
    void fileThatIsNotOursIsNotTouched() throws IOException {
        Files.writeString(trial.folder.resolve("events/foreign.html"), "foreign");
        assertThat(amend(Map.of("events/foreign.html", "ours"), Steps.UNWATCHED))
                .isEmpty();
        assertThat(amend(Map.of("events/missing.html", "ours"), Steps.UNWATCHED))
                .isEmpty();
        assertThat(trial.tree())
                .containsEntry("events/foreign.html", "foreign")
                .doesNotContainKey("events/missing.html");
        assertThat(trial.codes()).isEmpty();
    }

    @Test
    void amendmentKilledAnywhereLeavesTheOldFilesOrIsFinishedByTheNextCommand() throws IOException {
        List<String> steps = new ArrayList<>();
        Map<String, String> files = Map.of("events/a.html", "new", "assets/site.css", "bold");
        amend(files, steps::add);
        for (int kill = 0; kill < steps.size(); kill++) {
            trial = new Trial(Files.createDirectories(root.resolve("kill-" + kill)));
            trial.build(SITE);
            killed(files, kill);
            boolean begun = Output.isHalfWritten(trial.folder);
            assertThat(Output.recover(trial.folder, trial.diagnostics)).isTrue();
            Output.open(trial.request(), trial.diagnostics).orElseThrow().close();
            assertThat(trial.tree()).as("killed before %s", steps.get(kill)).isEqualTo(begun ? AMENDED : SITE);
            assertThat(trial.folder.resolve(".sourcebook/stage")).doesNotExist();
            assertThat(trial.codes()).isEmpty();
        }
        assertThat(steps).contains("journal", "move events/a.html", "sweep", "close");
    }

    private void killed(Map<String, String> files, int step) {
        int[] left = {step};
        try {
            amend(files, each -> {
                if (left[0]-- == 0) {
                    throw new Killed();
                }
            });
        } catch (Killed expected) {
            return;
        }
        throw new AssertionError("went on");
    }

    private String manifest() {
        try {
            return Files.readString(trial.folder.resolve(".sourcebook/manifest.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
