package org.sourcebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code model} and {@code explain} print and write. */
class ModelAndExplainTest {

    @TempDir
    private Path folder;

    @Test
    void shippedKindsAreShownWhereThereIsNoSite() {
        CommandLineRun run = CommandLineRun.in(folder, "model");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("content/events/", "content/sources/");
    }

    @Test
    void fieldsOfAKindAndOfTheSiteAreShown() {
        assertThat(CommandLineRun.in(folder, "model", "event").out()).contains("dates*", "evidence*");
        assertThat(CommandLineRun.in(folder, "model", "site").out()).contains("base_url", "menu");
    }

    @Test
    void sitesOwnKindsAreShownAndTheirFaultsSaid() throws IOException {
        CommandLineRun.in(folder, "new", "site", "archive");
        Path site = folder.resolve("archive");
        Files.writeString(site.resolve("content/model/ship.yaml"), "\nnonsense: true\n", StandardOpenOption.APPEND);

        CommandLineRun run = CommandLineRun.in(site, "model");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("content/model/ship.yaml:", "nonsense");
    }

    @Test
    void schemasAreWrittenOnePerKindAndForTheSite() throws IOException {
        CommandLineRun run = CommandLineRun.in(folder, "model", "--json-schema", "schemas");

        assertThat(run.out()).isEqualTo("Wrote 13 schemas into schemas\n");
        assertThat(Files.readString(folder.resolve("schemas/event.json"))).contains("\"$schema\"", "\"dates\"");
        assertThat(folder.resolve("schemas/content-site.json")).isRegularFile();
    }

    @Test
    void explanationIsPrintedWhole() {
        CommandLineRun run = CommandLineRun.in(folder, "explain", "yaml-tab");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("# ").endsWith("\n");
    }

    @Test
    void misspeltCodeIsAnsweredWithTheRightOne() {
        CommandLineRun run = CommandLineRun.in(folder, "explain", "yaml-tabs");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no diagnostic has the code 'yaml-tabs'", "did you mean 'yaml-tab'?");
    }

    @Test
    void withoutACodeAllAreListed() {
        assertThat(CommandLineRun.in(folder, "explain").out()).contains("yaml-tab ", "yaml-alias ");
    }
}
