package org.sourcebook.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a repository made for it, with a Maven that only counts its calls and copies the jar into place.
 *
 * <p>Its path holds a blank, and the {@code PATH} only what a bare system has, so that Java and Maven can be missing.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final List<String> TOOLS = List.of(
            "sh",
            "sed",
            "dirname",
            "readlink",
            "find",
            "head",
            "mkdir",
            "ln",
            "rm",
            "cp",
            "mv",
            "touch",
            "sleep",
            "cat");

    @TempDir
    private Path folder;

    private Path home;
    private Path bin;
    private Path calls;

    @BeforeEach
    void makeRepository() throws IOException {
        home = Files.createDirectories(folder.resolve("my repository"));
        bin = Files.createDirectories(folder.resolve("bin"));
        calls = folder.resolve("calls");
        Files.copy(Packaged.REPOSITORY.resolve("sourcebook"), home.resolve("sourcebook"));
        assertThat(home.resolve("sourcebook").toFile().setExecutable(true)).isTrue();
        for (String part : List.of("pom.xml", "src/main/java/A.java", "templates/base.peb")) {
            Files.createDirectories(home.resolve(part).getParent());
            Files.writeString(home.resolve(part), "");
        }
        Files.createDirectories(home.resolve("content"));
        Files.writeString(home.resolve("content/site.yaml"), "title: [wrong]\n");
        makeTools();
    }

    private void makeTools() throws IOException {
        for (String tool : TOOLS) {
            Path place = List.of("/usr/bin", "/bin").stream()
                    .map(each -> Path.of(each, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            script(tool, "exec " + place + " \"$@\"");
        }
        script("java", "exec '" + Packaged.java() + "' \"$@\"");
        maven("");
    }

    private void maven(String first) throws IOException {
        String copy = "mkdir -p target; cp '" + Packaged.jar() + "' target/sourcebook.jar";
        script("mvn", first + "echo called >>'" + calls + "'; " + copy);
    }

    private void script(String name, String line) throws IOException {
        Files.deleteIfExists(bin.resolve(name));
        Files.writeString(bin.resolve(name), "#!/bin/sh\n" + line + "\n");
        assertThat(bin.resolve(name).toFile().setExecutable(true)).isTrue();
    }

    private Finished.Program launcher(Path start) {
        return new Finished.Program(
                List.of(start.toString()),
                folder,
                Map.of("PATH", bin.toString(), "JAVA_HOME", "", "LC_ALL", "", "LANG", "", "LC_CTYPE", "", "CI", "true"),
                folder);
    }

    private Finished.Program launcher() {
        return launcher(home.resolve("sourcebook"));
    }

    private List<String> calls() throws IOException {
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    @Test
    void missingJarIsBuiltOnceAndSaidSo() throws Exception {
        Finished first = launcher().with("--version").run();
        Finished second = launcher().with("--version").run();

        assertThat(first.err()).contains("building Sourcebook itself");
        assertThat(first.out()).startsWith("sourcebook ");
        assertThat(second.err()).isEmpty();
        assertThat(calls()).hasSize(1);
    }

    @Test
    void newerSourceNewFileAndDeletedFileBuildItAgain() throws Exception {
        launcher().with("--version").run();
        later(home.resolve("src/main/java/A.java"));
        launcher().with("--version").run();
        assertThat(calls()).hasSize(2);

        Files.delete(home.resolve("templates/base.peb"));
        later(home.resolve("templates"));
        launcher().with("--version").run();
        assertThat(calls()).hasSize(3);
    }

    /** As if it were changed after the jar was made, whatever the file system's clock can tell apart. */
    private void later(Path file) throws IOException {
        FileTime made = Files.getLastModifiedTime(home.resolve("target/launcher/sourcebook.jar"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(made.toMillis() + 10));
    }

    @Test
    void launchersAtOnceBuildOnce() throws Exception {
        maven("sleep 2; ");
        Finished.Running one = launcher().with("--version").start();
        Finished.Running two = launcher().with("--version").start();
        Finished.Running three = launcher().with("--version").start();

        assertThat(one.finish().out()).startsWith("sourcebook ");
        assertThat(two.finish().out()).startsWith("sourcebook ");
        assertThat(three.finish().out()).startsWith("sourcebook ");
        assertThat(calls()).hasSize(1);
        assertThat(home.resolve("target/launcher/lock")).doesNotExist();
    }

    @Test
    void lockOfALauncherThatWasKilledIsTakenOver() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(home.resolve("target/launcher"));
        Files.createSymbolicLink(home.resolve("target/launcher/lock"), Path.of(Long.toString(gone.pid())));

        assertThat(launcher().with("--version").run().code()).isZero();
    }

    @Test
    void failedBuildIsSaidAndLeavesNoLock() throws Exception {
        script("mvn", "echo 'A.java does not compile'; exit 1");

        Finished run = launcher().with("--version").run();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("A.java does not compile", "could not be built");
        assertThat(run.out()).isEmpty();
        assertThat(home.resolve("target/launcher/lock")).doesNotExist();
    }

    @Test
    void symbolicLinksAreFollowedFromAnywhere() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));
        Files.createSymbolicLink(elsewhere.resolve("first"), Path.of("..", "my repository", "sourcebook"));
        Files.createSymbolicLink(elsewhere.resolve("sb"), Path.of("first"));

        Finished run = launcher(elsewhere.resolve("sb"))
                .in(elsewhere)
                .with("--version")
                .run();

        assertThat(run.out()).startsWith("sourcebook ");
        assertThat(home.resolve("target/launcher/sourcebook.jar")).isRegularFile();
    }

    @Test
    void foundOnThePathItFindsItsHome() throws Exception {
        Files.createSymbolicLink(bin.resolve("sourcebook"), home.resolve("sourcebook"));

        Finished run = new Finished.Program(
                        List.of("sh", "-c", "sourcebook --version"),
                        folder,
                        launcher().variables(),
                        folder)
                .run();

        assertThat(run.out()).startsWith("sourcebook ");
    }

    @Test
    void repositorysOwnSiteIsTakenWhereThereIsNone() throws Exception {
        Finished run = launcher().with("check").run();

        assertThat(run.err()).contains("content/site.yaml:1:8: error:");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void siteOfTheCurrentFolderGoesFirst() throws Exception {
        Path archive = Files.createDirectories(folder.resolve("archive"));
        launcher().with("new", "site", "archive").run();

        assertThat(launcher().in(archive.resolve("content")).with("check").run().out())
                .contains("nothing is wrong");
    }

    @Test
    void argumentsArriveWhole() throws Exception {
        Finished run = launcher().with("explain", "two words *").run();

        assertThat(run.err()).contains("'two words *'");
    }

    @Test
    void missingJavaIsSaid() throws Exception {
        Files.delete(bin.resolve("java"));

        Finished run = launcher().with("--version").run();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Java is missing: install a JDK, version 17 or later");
    }

    @Test
    void javaThatIsTooOldIsSaid() throws Exception {
        script("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");

        Finished run = launcher().with("--version").run();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is Java 11; Sourcebook needs 17 or later");
    }

    @Test
    void javaHomeWithoutJavaIsSaid() throws Exception {
        Finished run = launcher()
                .given("JAVA_HOME", folder.resolve("nowhere").toString())
                .with("--version")
                .run();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("JAVA_HOME is " + folder.resolve("nowhere"));
    }

    @Test
    void javaHomeGoesBeforeThePath() throws Exception {
        script("java", "exit 9");

        Finished run = launcher()
                .given("JAVA_HOME", System.getProperty("java.home"))
                .with("--version")
                .run();

        assertThat(run.out()).startsWith("sourcebook ");
    }

    @Test
    void missingMavenIsSaidOnlyWhenItIsNeeded() throws Exception {
        Files.delete(bin.resolve("mvn"));
        Finished without = launcher().with("--version").run();
        Files.createDirectories(home.resolve("target"));
        Files.copy(Packaged.jar(), home.resolve("target/sourcebook.jar"));

        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).contains("Maven is missing: install mvn");
        assertThat(launcher().with("--version").run().out()).startsWith("sourcebook ");
    }

    @Test
    void optionsForJavaReachJava() throws Exception {
        launcher().with("--version").run();

        Finished run = launcher()
                .given("SOURCEBOOK_JAVA_OPTS", "-Xmx64m -showversion")
                .with("--version")
                .run();

        assertThat(run.out() + run.err()).contains("Runtime Environment");
    }
}
