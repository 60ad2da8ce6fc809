package org.sourcebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdsCommandTest {

    @TempDir
    private Path site;

    private Path list;

    @BeforeEach
    void aLittleSite() throws IOException {
        list = site.resolve("content/published.txt");
        write("content/site.yaml", "title: T\n");
        write("content/pages/about.md", "---\ntitle: About\n---\n\n## Aim\n\nWords.\n");
        write("content/terms/word.yaml", "title: Word\ndefinition: x\n");
        write("content/terms/draft.yaml", "title: Draft\ndraft: true\ndefinition: x\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void nothingIsWrittenUnlessAsked() {
        CommandLineRun run = CommandLineRun.in(site, "ids");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("0 addresses promised", "3 addresses new", "  terms/word.html\n", "ids --update")
                .doesNotContain("draft");
        assertThat(list).doesNotExist();
    }

    @Test
    void newAddressesAreAddedInOrderAndOnce() throws IOException {
        CommandLineRun.in(site, "ids", "--update");
        write("content/terms/another.yaml", "title: Another\ndefinition: x\n");
        CommandLineRun second = CommandLineRun.in(site, "ids", "--update");
        String text = Files.readString(list);

        assertThat(second.out()).contains("3 addresses promised", "1 address added", "terms/another.html");
        assertThat(text.lines().filter(line -> !line.startsWith("#")))
                .containsExactly(
                        "about.html page:about",
                        "about.html#aim",
                        "terms/another.html term:another",
                        "terms/word.html term:word");
        assertThat(CommandLineRun.in(site, "check").code()).isZero();
    }

    @Test
    void whatIsLostIsKeptInTheListAndSaid() throws IOException {
        CommandLineRun.in(site, "ids", "--update");
        Files.delete(site.resolve("content/terms/word.yaml"));
        CommandLineRun run = CommandLineRun.in(site, "ids", "--update");

        assertThat(run.code()).isEqualTo(Exit.ERRORS);
        assertThat(run.err()).contains("term:word (terms/word.html) is gone [lost-id]");
        assertThat(Files.readString(list)).contains("terms/word.html");
        assertThat(CommandLineRun.in(site, "check").code()).isEqualTo(Exit.ERRORS);
    }

    @Test
    void onlyWhatIsNamedIsForgotten() throws IOException {
        CommandLineRun.in(site, "ids", "--update");
        Files.delete(site.resolve("content/pages/about.md"));
        CommandLineRun run = CommandLineRun.in(site, "ids", "--forget", "about.html");

        assertThat(Files.readString(list)).contains("terms/word.html").doesNotContain("about");
        assertThat(CommandLineRun.in(site, "check").code()).isZero();
        assertThat(run.out()).contains("1 address promised");
    }

    @Test
    void whatIsNotPromisedCannotBeForgotten() {
        CommandLineRun.in(site, "ids", "--update");
        CommandLineRun run = CommandLineRun.in(site, "ids", "--forget", "terms/words.html");

        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("did you mean 'terms/word.html'?");
    }

    @Test
    void aSiteWithErrorsPromisesNothing() throws IOException {
        write("content/terms/word.yaml", "title: Word\n");
        CommandLineRun run = CommandLineRun.in(site, "ids", "--update");

        assertThat(run.code()).isEqualTo(Exit.ERRORS);
        assertThat(run.err()).contains("missing-field", "Mend them first");
        assertThat(list).doesNotExist();
    }
}
