package org.sourcebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code new site}: what it writes, and where it refuses to. */
class NewSiteTest {

    @TempDir
    private Path folder;

    @Test
    void siteIsWrittenIntoANewFolder() {
        CommandLineRun run = CommandLineRun.in(folder, "new", "site", "my archive/here");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("my archive/here");
        assertThat(folder.resolve("my archive/here/content/site.yaml")).isRegularFile();
        assertThat(folder.resolve("my archive/here/.gitignore")).hasContent("/site-output/\n/.sourcebook/\n/captures/");
    }

    @Test
    void siteIsCleanAtOnce() {
        CommandLineRun.in(folder, "new", "site", "archive");

        CommandLineRun run = CommandLineRun.in(folder.resolve("archive"), "build", "--strict");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Found 19 files: 19 used, 0 left out.", "0 deleted");
    }

    @Test
    void emptyFolderIsRoomEnough() throws IOException {
        Files.createDirectories(folder.resolve("empty"));

        assertThat(CommandLineRun.in(folder, "new", "site", "empty").code()).isZero();
    }

    @Test
    void folderWithAnythingInItIsRefusedUntouched() throws IOException {
        Files.writeString(folder.resolve(".hidden"), "mine");

        CommandLineRun run = CommandLineRun.in(folder, "new", "site", ".");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(". is not empty; a new site needs a folder of its own");
        assertThat(folder).isDirectoryContaining("glob:**/.hidden").isDirectoryNotContaining("glob:**/content");
    }

    @Test
    void fileOfThatNameIsRefused() throws IOException {
        Files.writeString(folder.resolve("taken"), "");

        assertThat(CommandLineRun.in(folder, "new", "site", "taken").code()).isEqualTo(2);
    }
}
