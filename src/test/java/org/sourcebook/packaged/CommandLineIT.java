package org.sourcebook.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar by itself, in a folder that has nothing else of Sourcebook. */
class CommandLineIT {

    @TempDir
    private Path folder;

    @Test
    void versionIsTheJars() throws Exception {
        Finished run = Packaged.sourcebook(folder).with("--version").run();

        assertThat(run.out()).matches("sourcebook \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void newSiteBuildsCleanAtOnceAndAgainWithoutWriting() throws Exception {
        assertThat(Packaged.sourcebook(folder)
                        .with("new", "site", "archive")
                        .run()
                        .code())
                .isZero();
        Finished.Program inArchive = Packaged.sourcebook(folder).in(folder.resolve("archive"));

        Finished first = inArchive.with("build", "--strict").run();
        Finished second = inArchive.with("build", "--strict").run();
        Finished check = inArchive.with("check").run();

        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("Built ", " into site-output");
        assertThat(folder.resolve("archive/site-output/index.html")).isRegularFile();
        assertThat(second.out()).contains(": 0 of ");
        assertThat(check.out()).contains("nothing is wrong");
    }

    @Test
    void errorsInContentGiveExitCodeOneAndNoOutput() throws Exception {
        site("title: [not, a, title]\n");

        Finished run = Packaged.sourcebook(folder).with("build").run();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("content/site.yaml:1:8: error:");
        assertThat(run.out()).contains("Nothing was written: 1 error");
        assertThat(folder.resolve("site-output/index.html")).doesNotExist();
    }

    @Test
    void whatIsPublishedIsPromisedAndCannotBeLost() throws Exception {
        Packaged.sourcebook(folder).with("new", "site", "archive").run();
        Path archive = folder.resolve("archive");
        Finished.Program inArchive = Packaged.sourcebook(folder).in(archive);
        Finished update = inArchive.with("ids", "--update").run();
        String list = Files.readString(archive.resolve("content/published.txt"));
        String lost =
                list.lines().filter(line -> line.contains(" page:")).findFirst().orElseThrow();
        Files.writeString(archive.resolve("content/published.txt"), list.replace(lost, "gone.html page:gone"));

        Finished check = inArchive.with("check").run();

        assertThat(update.code()).isZero();
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.err()).contains("the published record page:gone (gone.html) is gone [lost-id]");
    }

    @Test
    void impactListsWhatRestsOnASource() throws Exception {
        Packaged.sourcebook(folder).with("new", "site", "archive").run();
        Finished.Program inArchive = Packaged.sourcebook(folder).in(folder.resolve("archive"));
        String source;
        try (Stream<Path> sources = Files.list(folder.resolve("archive/content/sources"))) {
            source = sources.map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }

        Finished text = inArchive.with("impact", source).run();
        Finished json = inArchive.with("impact", source, "--format", "json").run();
        Finished unknown = inArchive.with("impact", source + "x").run();

        assertThat(text.out()).startsWith("source:" + source + ": ").contains("on it", "content/");
        assertThat(json.out()).startsWith("{").contains("\"id\": \"source:" + source + "\"");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean '" + source + "'?");
    }

    @Test
    void machineFormatStandsAloneOnStandardOutput() throws Exception {
        site("title: [not, a, title]\n");

        Finished run =
                Packaged.sourcebook(folder).with("check", "--format", "json").run();

        assertThat(run.out()).startsWith("[").endsWith("]\n").contains("\"wrong-type\"");
        assertThat(run.err()).contains("1 error");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void posixLocaleLosesNoLetters() throws Exception {
        site("title: Ünïted\n");
        Files.createDirectories(folder.resolve("content/pages"));
        Files.write(
                folder.resolve("content/pages/café.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                folder.resolve("content/pages/a.md"), "---\ntitle: A\n---\n\n![Ein Café](café.svg) [[Größe]]\n");

        Finished utf8 = Packaged.sourcebook(folder)
                .given("LC_ALL", "C.UTF-8")
                .with("check")
                .run();
        Finished posix = Packaged.sourcebook(folder)
                .given("LC_ALL", "POSIX")
                .with("check")
                .run();

        assertThat(posix).isEqualTo(utf8);
        assertThat(posix.err()).contains("Größe");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void argumentDamagedByTheLocaleIsRefused() throws Exception {
        Finished run = Packaged.sourcebook(folder)
                .given("LC_ALL", "POSIX")
                .with("build", "--site", "größe")
                .run();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("LC_ALL=C.UTF-8");
    }

    @Test
    void noColourAndNoProgressGoIntoAFile() throws Exception {
        site("title: A\n");

        Finished run = Packaged.sourcebook(folder).given("CI", "").with("build").run();

        assertThat(run.out() + run.err()).doesNotContainPattern(Pattern.compile("[\u001b\r]"));
    }

    private void site(String settings) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/site.yaml"), settings);
    }
}
