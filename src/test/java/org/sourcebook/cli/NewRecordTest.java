package org.sourcebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code new KIND ID}: records of every kind, begun in the archive that {@code new site} writes. */
class NewRecordTest {

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void beginSite() {
        site = folder.resolve("archive");
        CommandLineRun.in(folder, "new", "site", "archive");
    }

    private Stream<String> kinds() {
        return CommandLineRun.in(site, "model").out().lines().map(line -> line.substring(0, line.indexOf(' ')));
    }

    @TestFactory
    Stream<DynamicTest> recordOfEveryKindIsADraftWithoutErrors() {
        return kinds().flatMap(kind -> Stream.of("", "--yaml")
                .map(flag -> DynamicTest.dynamicTest(kind + flag, () -> {
                    String id = "new" + flag;
                    CommandLineRun begun = flag.isEmpty()
                            ? CommandLineRun.in(site, "new", kind, id)
                            : CommandLineRun.in(site, "new", kind, id.replace("--", "-"), flag);

                    assertThat(begun.code()).isZero();
                    assertThat(CommandLineRun.in(site, "check").err()).isEmpty();
                    assertThat(begun.out()).contains("a draft");
                })));
    }

    @Test
    void yamlRecordNamesItsSchemaWhichIsThere() throws IOException {
        CommandLineRun.in(site, "new", "event", "storm", "--yaml");

        Path file = site.resolve("content/events/storm.yaml");
        String first = Files.readAllLines(file).get(0);
        assertThat(first).isEqualTo("# yaml-language-server: $schema=../model/.schemas/event.json");
        assertThat(file.resolveSibling("../model/.schemas/event.json").normalize())
                .isRegularFile();
        assertThat(CommandLineRun.in(site, "check").out()).contains("content/model/.schemas: hidden folder");
    }

    @Test
    void recordThatExistsInAnotherFormIsNotBegunAgain() throws IOException {
        String before = Files.readString(site.resolve("content/events/money-voted.yaml"));

        CommandLineRun run = CommandLineRun.in(site, "new", "event", "money-voted");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("event:money-voted exists already: content/events/money-voted.yaml");
        assertThat(site.resolve("content/events/money-voted.yaml")).hasContent(before);
        assertThat(site.resolve("content/events/money-voted.md")).doesNotExist();
    }

    @Test
    void idThatCannotBeOneIsAnsweredWithOneThatCan() {
        assertThat(CommandLineRun.in(site, "new", "event", "The Storm!").err()).contains("write 'the-storm'");
        assertThat(CommandLineRun.in(site, "new", "event", "../storm").err()).contains("cannot be an id");
        assertThat(CommandLineRun.in(site, "new", "event", "index").err()).contains("'index' cannot be an id");
        assertThat(CommandLineRun.in(site, "new", "event", "con").code()).isEqualTo(2);
    }

    @Test
    void unknownKindIsAnsweredWithTheOneMeant() {
        CommandLineRun run = CommandLineRun.in(site, "new", "evnt", "storm");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no kind is called 'evnt'", "did you mean 'event'?");
    }

    @Test
    void kindOfTheSitesOwnCanBeBegun() {
        assertThat(CommandLineRun.in(site, "new", "ship", "anne").out()).contains("content/ships/anne.md");
    }
}
