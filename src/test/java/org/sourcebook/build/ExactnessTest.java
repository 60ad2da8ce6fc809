package org.sourcebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.cache.Holding;
import org.sourcebook.cache.InputFiles;
import org.sourcebook.cache.Kept;
import org.sourcebook.cache.Memory;
import org.sourcebook.cache.RestingSite;
import org.sourcebook.cache.Stamp;
import org.sourcebook.content.EntityId;

/**
 * A build that goes on from the one before writes, byte for byte, the site that a build without any memory writes, and says the same.
 *
 * <p>{@code -Dsourcebook.edits=20000} makes more edits, {@code -Dsourcebook.seed=7} other ones.
 */
class ExactnessTest {

    private static final int EDITS = Integer.getInteger("sourcebook.edits", 2000);
    /** A weakness shows much sooner. */
    private static final int ENOUGH = 2000;

    private static final long SEED = Long.getLong("sourcebook.seed", 20150316L);

    @TempDir
    private Path folder;

    private Trial trial;

    @BeforeEach
    void plant() throws IOException {
        trial = new Trial(folder, SEED, 4);
    }

    @Test
    void buildsOneAfterTheOtherWriteWhatCleanBuildsWrite() throws IOException {
        Optional<String> difference = trial.difference(EDITS, UnaryOperator.identity(), UnaryOperator.identity());

        assertThat(difference).isEmpty();
        assertThat(trial.atRest()).as("builds that found nothing to do").isGreaterThan(EDITS / 50);
    }

    @Test
    void memoryThatForgotWhichTemplatesWereUsedIsFoundOut() throws IOException {
        assertThat(withQuestions(asked -> questions(asked, asked.records(), List.of())))
                .isPresent();
    }

    @Test
    void memoryThatForgotWhichRecordsWereAskedForIsFoundOut() throws IOException {
        assertThat(withQuestions(asked -> questions(asked, List.of(), asked.templates())))
                .isPresent();
    }

    @Test
    void memoryThatTakesChangedFilesForUnchangedIsFoundOut() throws IOException {
        assertThat(withResting(was -> resting(was, stamped(trial.site(), was.inputs()), was.notes(), was.outputs())))
                .isPresent();
    }

    @Test
    void memoryThatDoesNotLookForNewFilesIsFoundOut() throws IOException {
        assertThat(withResting(this::withNewFiles)).isPresent();
    }

    @Test
    void memoryThatTakesChangedOutputsForUnchangedIsFoundOut() throws IOException {
        trial = new Trial(Files.createDirectory(folder.resolve("stormy")), SEED, 1);

        assertThat(withResting(was -> resting(was, was.inputs(), was.notes(), stamped(trial.output(), was.outputs()))))
                .isPresent();
    }

    private Optional<String> withQuestions(UnaryOperator<Kept.Questions> weaker) throws IOException {
        return trial.difference(ENOUGH, memory -> weakened(memory, weaker), UnaryOperator.identity());
    }

    private Optional<String> withResting(UnaryOperator<RestingSite> weaker) throws IOException {
        return trial.difference(ENOUGH, UnaryOperator.identity(), weaker);
    }

    private static Memory weakened(Memory memory, UnaryOperator<Kept.Questions> weaker) {
        Map<String, Kept> outputs = new TreeMap<>();
        memory.outputs()
                .forEach((path, kept) -> outputs.put(
                        path,
                        new Kept(
                                kept.parameters(),
                                weaker.apply(kept.questions()),
                                kept.wanted(),
                                kept.ids(),
                                kept.holding())));
        return new Memory(memory.ground(), memory.situation(), outputs);
    }

    private static Kept.Questions questions(Kept.Questions asked, List<EntityId> records, List<String> templates) {
        return new Kept.Questions(
                asked.everything(), asked.cited(), records, asked.names(), asked.files(), asked.outputs(), templates);
    }

    private static RestingSite resting(
            RestingSite was, Map<String, Holding> inputs, Set<String> notes, Map<String, Holding> outputs) {
        return new RestingSite(was.program(), inputs, notes, outputs, was.said());
    }

    /** The same with the stamps of now, whatever the files hold. */
    private static Map<String, Holding> stamped(Path root, Map<String, Holding> holdings) {
        Map<String, Holding> stamped = new HashMap<>();
        holdings.forEach((path, holding) -> stamped.put(path, stamped(root.resolve(path), holding)));
        return stamped;
    }

    private static Holding stamped(Path file, Holding holding) {
        return Stamp.of(file).map(stamp -> new Holding(stamp, holding.sum())).orElse(holding);
    }

    private RestingSite withNewFiles(RestingSite was) {
        InputFiles now = InputFiles.of(trial.site(), Set.of()).orElseThrow();
        Map<String, Holding> inputs = new HashMap<>(was.inputs());
        Holding any = inputs.values().iterator().next();
        now.files()
                .forEach(path -> inputs.computeIfAbsent(
                        path, each -> stamped(trial.site().resolve(each), any)));
        return resting(was, inputs, now.notes(), was.outputs());
    }
}
