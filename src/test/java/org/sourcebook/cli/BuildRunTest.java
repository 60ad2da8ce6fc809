package org.sourcebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes to which stream, and with which exit code. */
class BuildRunTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void siteWithAnError() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/site.yaml"), "title: A\ntitel: B\n");
    }

    @Test
    void diagnosticsForPeopleGoToStandardError() {
        CommandLineRun run = CommandLineRun.in(folder, "check");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("content/site.yaml:2:1: error:", "[unknown-field]", "1 error, 0 warnings in 1 file");
        assertThat(run.out()).startsWith("Found 1 file: ");
    }

    @Test
    void diagnosticsForProgramsStandAloneOnStandardOutput() {
        assertThat(CommandLineRun.in(folder, "check", "--format", "sarif").out())
                .startsWith("{")
                .contains("unknown-field");
        assertThat(CommandLineRun.in(folder, "check", "--format", "rdjsonl")
                        .out()
                        .lines())
                .hasSize(1);
        assertThat(CommandLineRun.in(folder, "check", "--format", "json").err()).contains("1 error");
        assertThat(CommandLineRun.in(folder, "check", "--format", "github").out())
                .startsWith("::error file=content/site.yaml,line=2");
    }

    @Test
    void programsAreToldPathsFromTheFolderTheyStartedIn() {
        CommandLineRun run =
                CommandLineRun.in(folder.getParent(), "check", "--format", "github", "--site", folder.toString());

        assertThat(run.out()).startsWith("::error file=" + folder.getFileName() + "/content/site.yaml,line=2");
    }

    @Test
    void unknownFormatNamesTheKnownOnes() {
        CommandLineRun run = CommandLineRun.in(folder, "check", "--format", "xml");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'xml' is none of human, github, json, sarif, rdjsonl");
    }

    @Test
    void summaryOfTheRunIsAddedForGithub() throws IOException {
        Path summary = folder.resolve("summary.md");
        Files.writeString(summary, "before\n");

        CommandLineRun.with(folder, Map.of("GITHUB_STEP_SUMMARY", summary.toString()), "check", "--format", "github");

        assertThat(Files.readString(summary))
                .startsWith("before\n")
                .contains("### content/site.yaml", "`unknown-field`");
    }

    @Test
    void colourIsForTerminals() {
        CommandLineRun watched = CommandLineRun.in(folder, Map.of("CI", "1"), Optional.empty(), true, "check");
        CommandLineRun plain =
                CommandLineRun.in(folder, Map.of("CI", "1", "NO_COLOR", "1"), Optional.empty(), true, "check");

        assertThat(watched.err()).contains("\u001b[");
        assertThat(watched.out()).doesNotContain("\u001b");
        assertThat(plain.err()).doesNotContain("\u001b");
    }

    @Test
    void progressIsDrawnOnATerminalAndClearedAway() {
        CommandLineRun run = CommandLineRun.in(folder, Map.of("NO_COLOR", "1"), Optional.empty(), true, "check");

        assertThat(run.err()).startsWith("\r\u001b[Kreading").contains("\r\u001b[Kcontent/site.yaml:2:1");
    }

    @Test
    void buildWithAnErrorLeavesTheOutputAlone() throws IOException {
        CommandLineRun run = CommandLineRun.in(folder, "build");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Nothing was written: 1 error");
        assertThat(folder.resolve("site-output/index.html")).doesNotExist();
    }

    @Test
    void warningsAreErrorsWhenStrict() throws IOException {
        CommandLineRun.in(folder, "new", "site", "archive");
        Path site = folder.resolve("archive");
        Files.copy(
                site.resolve("content/sources/board-minutes-1869.yaml"),
                site.resolve("content/sources/never-cited.yaml"));

        assertThat(CommandLineRun.in(site, "build").code()).isZero();
        assertThat(CommandLineRun.in(site, "build", "--strict").code()).isEqualTo(1);
    }

    @Test
    void outputThatIsAFileIsSaidWithoutATrace() throws IOException {
        Files.writeString(folder.resolve("taken"), "");

        CommandLineRun run = CommandLineRun.in(folder, "build", "--output", "taken");

        assertThat(run.err()).doesNotContain("at org.sourcebook").contains("taken");
        assertThat(run.code()).isIn(1, 2);
    }

    @Test
    void failureOfOurOwnIsReportedWithoutDataOfTheMachine() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Shell shell = new Shell(stream, stream, folder, Optional.empty(), Map.of("SECRET", "hush"), false);

        int code = new BugReport(shell).print(new IllegalStateException("lost"));

        assertThat(code).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "a bug in Sourcebook",
                        "IllegalStateException: lost",
                        "Java " + System.getProperty("java.version"))
                .doesNotContain("hush", folder.toString());
    }
}
