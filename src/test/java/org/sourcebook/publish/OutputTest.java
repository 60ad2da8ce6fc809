package org.sourcebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.plan.Route;

class OutputTest {

    private static final Map<String, String> SITE =
            Map.of("index.html", "home", "events/a.html", "a", "events/b.html", "b", "assets/css/site.css", "css");

    @TempDir
    Path root;

    private Trial trial;

    @BeforeEach
    void trial() throws IOException {
        trial = new Trial(root);
    }

    @Test
    void firstBuildWritesEverything() {
        assertThat(trial.build(SITE)).contains(new Published(4, 0, 0));
        assertThat(trial.tree()).isEqualTo(SITE);
        assertThat(trial.diagnostics.isEmpty()).isTrue();
    }

    @Test
    void sameSiteAgainTouchesNothing() throws IOException {
        trial.build(SITE);
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        for (String path : SITE.keySet()) {
            Files.setLastModifiedTime(trial.folder.resolve(path), longAgo);
        }
        Path manifest = trial.folder.resolve(".sourcebook/manifest.txt");
        Files.setLastModifiedTime(manifest, longAgo);

        assertThat(trial.build(SITE)).contains(new Published(0, 4, 0));
        assertThat(SITE.keySet())
                .allSatisfy(path -> assertThat(Files.getLastModifiedTime(trial.folder.resolve(path)))
                        .isEqualTo(longAgo));
        assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(longAgo);
    }

    @Test
    void cleanBuildWritesEverythingAnew() throws IOException {
        trial.build(SITE);
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(trial.folder.resolve("index.html"), longAgo);

        OutputRequest clean = new OutputRequest(trial.folder, trial.site, false, true);
        assertThat(trial.build(clean, SITE, Steps.UNWATCHED)).contains(new Published(4, 0, 0));
        assertThat(Files.getLastModifiedTime(trial.folder.resolve("index.html")))
                .isNotEqualTo(longAgo);
    }

    @Test
    void onlyWhatChangedIsWrittenAndStaleFilesGoWithTheirFolders() {
        trial.build(SITE);
        Map<String, String> next = Map.of("index.html", "HOME", "events/a.html", "a", "x/y/z.html", "z");
        assertThat(trial.build(next)).contains(new Published(2, 1, 2));
        assertThat(trial.tree()).isEqualTo(next);
    }

    @Test
    void fileEditedByHandIsRestored() throws IOException {
        trial.build(SITE);
        trial.write("events/a.html", "A");
        assertThat(trial.build(SITE)).contains(new Published(1, 3, 0));
        assertThat(trial.tree()).isEqualTo(SITE);
    }

    @Test
    void fileRemovedByHandIsRestored() throws IOException {
        trial.build(SITE);
        Files.delete(trial.folder.resolve("index.html"));
        assertThat(trial.build(SITE)).contains(new Published(1, 3, 0));
        assertThat(trial.tree()).isEqualTo(SITE);
    }

    @Test
    void foreignFilesAreNeverTouched() throws IOException {
        trial.build(SITE);
        trial.write("events/notes.txt", "mine");
        trial.write("CNAME", "example.org");
        assertThat(trial.build(Map.of("index.html", "home"))).contains(new Published(0, 1, 3));
        assertThat(trial.tree())
                .isEqualTo(Map.of("index.html", "home", "events/notes.txt", "mine", "CNAME", "example.org"));
    }

    @Test
    void foreignFileInTheWayIsNamedAndKept() throws IOException {
        trial.build(Map.of("index.html", "home"));
        trial.write("events/a.html", "mine");
        assertThat(trial.build(SITE)).isEmpty();
        assertThat(trial.only().message()).isEqualTo("'events/a.html' is there already and is not ours");
        assertThat(trial.only().related().get(0).file().path()).isEqualTo("content/events/a.html.md");
        assertThat(trial.tree()).isEqualTo(Map.of("index.html", "home", "events/a.html", "mine"));
    }

    @Test
    void folderOfSomebodyElseIsRefused() throws IOException {
        trial.write("thesis.txt", "mine");
        assertThat(trial.build(SITE)).isEmpty();
        assertThat(trial.only().message()).contains("files that are not ours, such as 'thesis.txt'");
        assertThat(trial.tree()).isEqualTo(Map.of("thesis.txt", "mine"));
        assertThat(trial.folder.resolve(".sourcebook")).doesNotExist();
    }

    @Test
    void keptFolderOfGitCountsAsEmpty() throws IOException {
        trial.write(".gitkeep", "");
        assertThat(trial.build(SITE)).isPresent();
        assertThat(trial.folder.resolve(".gitkeep")).exists();
    }

    @Test
    void adoptingTakesOverWhatStandsInTheWayAndNothingElse() throws IOException {
        trial.write("thesis.txt", "mine");
        trial.write("index.html", "old");
        trial.write("events/a.html", "a");
        OutputRequest adopting = new OutputRequest(trial.folder, trial.site, true, false);
        assertThat(trial.build(adopting, SITE, Steps.UNWATCHED)).contains(new Published(3, 1, 0));

        assertThat(trial.build(Map.of("index.html", "home"))).contains(new Published(0, 1, 3));
        assertThat(trial.tree()).isEqualTo(Map.of("index.html", "home", "thesis.txt", "mine"));
    }

    @Test
    void secondBuildAtTheSameTimeIsRefused() {
        try (Output first = Output.open(trial.request(), trial.diagnostics).orElseThrow()) {
            Trial.fill(first.stage(), SITE).discard();
            assertThat(Output.open(trial.request(), trial.diagnostics)).isEmpty();
            assertThat(trial.codes()).containsExactly("output-locked");
        }
        assertThat(trial.build(SITE)).isPresent();
    }

    @Test
    void discardedStageLeavesTheOutputAsItWas() throws IOException {
        trial.build(SITE);
        try (Output output = Output.open(trial.request(), trial.diagnostics).orElseThrow()) {
            Trial.fill(output.stage(), Map.of("index.html", "new")).discard();
        }
        assertThat(trial.tree()).isEqualTo(SITE);
        assertThat(Trees.children(trial.folder.resolve(".sourcebook")))
                .extracting(path -> path.getFileName().toString())
                .containsExactly("lock", "manifest.txt");
    }

    @Test
    void oneOutputServesSeveralStages() {
        try (Output output = Output.open(trial.request(), trial.diagnostics).orElseThrow()) {
            assertThat(Trial.fill(output.stage(), SITE).commit()).isPresent();
            assertThat(Trial.fill(output.stage(), Map.of("index.html", "2")).commit())
                    .contains(new Published(1, 0, 3));
        }
        assertThat(trial.tree()).isEqualTo(Map.of("index.html", "2"));
    }

    @Test
    void fileBecomesFolderAndFolderBecomesFile() {
        Map<String, String> one = Map.of("map", "file", "b/c/d.html", "deep", "b/e.html", "e");
        Map<String, String> other = Map.of("map/index.html", "folder", "b", "file");
        trial.build(one);
        assertThat(trial.build(other)).contains(new Published(2, 0, 3));
        assertThat(trial.tree()).isEqualTo(other);
        assertThat(trial.build(one)).contains(new Published(3, 0, 2));
        assertThat(trial.tree()).isEqualTo(one);
    }

    @Test
    void folderThatHoldsForeignFilesDoesNotBecomeAFile() throws IOException {
        Map<String, String> one = Map.of("b/c.html", "deep");
        trial.build(one);
        trial.write("b/notes.txt", "mine");
        assertThat(trial.build(Map.of("b", "file"))).isEmpty();
        assertThat(trial.codes()).containsExactly("foreign-file");
        assertThat(trial.only().message()).contains("'b/notes.txt'");
        assertThat(trial.tree()).isEqualTo(Map.of("b/c.html", "deep", "b/notes.txt", "mine"));
    }

    @Test
    void emptyFolderInThePlaceOfAFileIsNamed() throws IOException {
        Files.createDirectories(trial.folder.resolve("b"));
        trial.build(new OutputRequest(trial.folder, trial.site, true, false), Map.of("b", "file"), Steps.UNWATCHED);
        assertThat(trial.only().message()).contains("'b/'");
    }

    @Test
    void changeOfCaseIsARename() {
        trial.build(Map.of("About.html", "about", "Img/x.png", "x"));
        Map<String, String> lower = Map.of("about.html", "about", "img/x.png", "x");
        assertThat(trial.build(lower)).contains(new Published(2, 0, 2));
        assertThat(trial.tree()).isEqualTo(lower);
    }

    @Test
    void linkInTheOutputIsNotWrittenThrough() throws IOException {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        trial.build(Map.of("index.html", "home"));
        Files.createSymbolicLink(trial.folder.resolve("events"), elsewhere);
        assertThat(trial.build(SITE)).isEmpty();
        assertThat(trial.codes()).contains("foreign-file");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void linkInThePlaceOfAFileOfOursIsReplacedNotFollowed() throws IOException {
        trial.build(SITE);
        Path elsewhere = Files.writeString(root.resolve("elsewhere.txt"), "home");
        Files.delete(trial.folder.resolve("index.html"));
        Files.createSymbolicLink(trial.folder.resolve("index.html"), elsewhere);
        assertThat(trial.build(SITE)).contains(new Published(1, 3, 0));
        assertThat(trial.folder.resolve("index.html")).isRegularFile();
        assertThat(Files.isSymbolicLink(trial.folder.resolve("index.html"))).isFalse();
        assertThat(elsewhere).hasContent("home");
    }

    @Test
    void staleFileBehindALinkIsNotDeleted() throws IOException {
        trial.build(SITE);
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Files.move(trial.folder.resolve("events"), elsewhere.resolve("events"));
        Files.createSymbolicLink(trial.folder.resolve("events"), elsewhere.resolve("events"));
        assertThat(trial.build(Map.of("index.html", "home"))).isPresent();
        assertThat(elsewhere.resolve("events/a.html")).hasContent("a");
    }

    @Test
    void namesMayBeInAnyScript() {
        Map<String, String> site = Map.of("événements/ключ.html", "1", "出来事/😀 x.html", "2", ".well-known/x", "3");
        assertThat(trial.build(site)).isPresent();
        assertThat(trial.build(site)).contains(new Published(0, 3, 0));
        assertThat(trial.tree()).isEqualTo(site);
    }

    @Test
    void filesAreCopiedAndComparedByContent() throws IOException {
        byte[] big = new byte[300_000];
        for (int i = 0; i < big.length; i++) {
            big[i] = (byte) (i * 31);
        }
        Path source = Files.write(trial.site.resolve("content/big.bin"), big);
        assertThat(copied(source)).contains(new Published(1, 0, 0));
        assertThat(copied(source)).contains(new Published(0, 1, 0));
        big[299_999]++;
        Files.write(source, big);
        assertThat(copied(source)).contains(new Published(1, 0, 0));
        assertThat(trial.folder.resolve("files/big.bin")).hasBinaryContent(big);
    }

    private Optional<Published> copied(Path source) {
        try (Output output = Output.open(trial.request(), trial.diagnostics).orElseThrow()) {
            Stage stage = output.stage();
            stage.putFile(Part.ASSET, Route.of("files/big.bin"), "content/big.bin", source);
            return stage.commit();
        }
    }

    @Test
    void outputsMayComeFromManyThreads() {
        try (Output output = Output.open(trial.request(), trial.diagnostics).orElseThrow()) {
            Stage stage = output.stage();
            IntStream.range(0, 500).parallel().forEach(n -> {
                byte[] bytes = ("page " + n).getBytes(StandardCharsets.UTF_8);
                stage.put(Part.PAGE, Route.of("d" + n % 7 + "/" + n % 11 + "/" + n + ".html"), "x.md", bytes);
            });
            assertThat(stage.commit()).contains(new Published(500, 0, 0));
        }
        assertThat(trial.tree()).hasSize(500).containsEntry("d2/9/9.html", "page 9");
    }

    @Test
    void ioFailureIsReportedOnceAndLeavesTheOutputAsItWas() throws IOException {
        trial.build(SITE);
        try (Output output = Output.open(trial.request(), trial.diagnostics).orElseThrow()) {
            Stage stage = Trial.fill(output.stage(), Map.of("index.html", "new"));
            for (String name : List.of("one", "two")) {
                stage.putFile(Part.ASSET, Route.of(name), "content/" + name, trial.site.resolve("missing-" + name));
            }
            assertThat(stage.commit()).isEmpty();
        }
        Diagnostic failure = trial.only();
        assertThat(failure.code().id()).isEqualTo("output-failed");
        assertThat(failure.message()).startsWith("cannot write 'one': ").contains("missing-one");
        assertThat(trial.tree()).isEqualTo(SITE);
    }

    @Test
    void manifestIsSortedAndTheSameForTheSameSite() throws IOException {
        trial.build(SITE);
        assertThat(trial.folder.resolve(".sourcebook/manifest.txt")).hasContent("""
                        sourcebook manifest 1
                        assets/css/site.css
                        events/a.html
                        events/b.html
                        index.html
                        end
                        """);
    }

    @Test
    void manifestThatLeadsOutIsNotBelieved() throws IOException {
        trial.build(SITE);
        Path victim = Files.writeString(trial.site.resolve("victim.txt"), "mine");
        trial.write(".sourcebook/manifest.txt", "sourcebook manifest 1\n../victim.txt\nend\n");
        assertThat(trial.build(SITE)).isEmpty();
        assertThat(trial.only().code().id()).isEqualTo("output-damaged");
        assertThat(trial.only().message()).contains("manifest.txt").contains("../victim.txt");
        assertThat(victim).hasContent("mine");
        assertThat(trial.tree()).isEqualTo(SITE);
    }

    @Test
    void cutOffManifestIsNotBelieved() throws IOException {
        trial.build(SITE);
        trial.write(".sourcebook/manifest.txt", "sourcebook manifest 1\nindex.html\n");
        assertThat(trial.build(Map.of("a.html", "a"))).isEmpty();
        assertThat(trial.codes()).containsExactly("output-damaged");
    }

    @Test
    void emptySiteIsASiteToo() {
        trial.build(SITE);
        assertThat(trial.build(Map.of())).contains(new Published(0, 0, 4));
        assertThat(trial.tree()).isEmpty();
    }
}
