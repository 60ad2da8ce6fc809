package org.sourcebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.cache.Kept;
import org.sourcebook.cache.Memory;
import org.sourcebook.cite.CitationMemory;
import org.sourcebook.content.EntityId;

/**
 * A build that leaves what would come out the same writes, byte for byte, the site that a build without any memory writes, and says the
 * same.
 *
 * <p>{@code -Dsourcebook.edits=20000} makes more edits, {@code -Dsourcebook.seed=7} other ones.
 */
class ExactnessTest {

    private static final Path SITE = Path.of("src/test/resources/sites/small-garden");

    private static final int EDITS = Integer.getInteger("sourcebook.edits", 2000);
    private static final long SEED = Long.getLong("sourcebook.seed", 20150316L);

    @TempDir
    private Path folder;

    @Test
    void buildsOneAfterTheOtherWriteWhatCleanBuildsWrite() throws IOException {
        Optional<String> difference = difference(EDITS, UnaryOperator.identity());

        assertThat(difference).isEmpty();
    }

    @Test
    void memoryThatForgotWhichTemplatesWereUsedIsFoundOut() throws IOException {
        Optional<String> difference =
                difference(EDITS, memory -> weakened(memory, asked -> questions(asked, asked.records(), List.of())));

        assertThat(difference).isPresent();
    }

    @Test
    void memoryThatForgotWhichRecordsWereAskedForIsFoundOut() throws IOException {
        Optional<String> difference =
                difference(EDITS, memory -> weakened(memory, asked -> questions(asked, List.of(), asked.templates())));

        assertThat(difference).isPresent();
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
                                kept.stamp())));
        return new Memory(memory.ground(), memory.situation(), outputs);
    }

    private static Kept.Questions questions(Kept.Questions asked, List<EntityId> records, List<String> templates) {
        return new Kept.Questions(
                asked.everything(), asked.cited(), records, asked.names(), asked.files(), asked.outputs(), templates);
    }

    private Optional<String> difference(int edits, UnaryOperator<Memory> between) throws IOException {
        Path site = folder.resolve("site");
        Garden garden = new Garden(SITE, site, SEED);
        Path kept = folder.resolve("kept");
        Path clean = folder.resolve("clean");
        Memory memory = Memory.NONE;
        ReadRecords records = new ReadRecords();
        boolean broken = false;
        for (int edit = 0; edit < edits; edit++) {
            String what = edit == 0 ? "nothing" : garden.edit(broken);
            Build build = new Build(
                    Compared.options(site, kept),
                    Progress.NONE,
                    CitationMemory.inProgram(),
                    records,
                    between.apply(memory));
            BuildReport one = build.publish();
            memory = build.memory();
            BuildReport two = new Build(Compared.options(site, clean), Progress.NONE).publish();
            broken = two.hasErrors();
            Optional<String> difference = Compared.said(one).equals(Compared.said(two))
                    ? Compared.differing(kept, clean)
                    : Optional.of("diagnostics:\n" + String.join("\n", Compared.said(one)) + "\n-- instead of --\n"
                            + String.join("\n", Compared.said(two)));
            if (difference.isPresent()) {
                return Optional.of("edit " + edit + ", " + what + ": " + difference.get());
            }
        }
        return Optional.empty();
    }
}
