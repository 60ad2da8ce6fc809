package org.sourcebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Help, versions, and the answers to a wrong call. */
class UsageTest {

    private static final String[] COMMANDS = {"build", "serve", "check", "new", "import", "explain", "model"};

    @TempDir
    private Path folder;

    @Test
    void helpGoesToStandardOutputAndNamesEveryCommand() {
        CommandLineRun run = CommandLineRun.in(folder, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(COMMANDS).contains("Exit codes: 0 clean");
    }

    @TestFactory
    Stream<DynamicTest> everyCommandHasHelpWithAnExample() {
        return Stream.of(COMMANDS)
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    CommandLineRun run = CommandLineRun.in(folder, name, "--help");

                    assertThat(run.code()).isZero();
                    assertThat(run.out())
                            .contains("Usage: sourcebook " + name, "Example", "  sourcebook " + name + " ");
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyOptionIsDescribed() {
        return Stream.of(COMMANDS)
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String help = CommandLineRun.in(folder, name, "--help").out();

                    assertThat(help.lines().filter(line -> line.matches(" +(-., )?--[a-z-]+(=\\S+)?$")))
                            .allSatisfy(option ->
                                    assertThat(afterwards(help, option)).matches(" {20,}\\S.*"));
                }));
    }

    private static String afterwards(String text, String line) {
        return text.substring(text.indexOf(line) + line.length())
                .lines()
                .skip(1)
                .findFirst()
                .orElse("");
    }

    @Test
    void versionIsOneLine() {
        assertThat(CommandLineRun.in(folder, "--version").out()).matches("sourcebook \\S+\n");
    }

    @Test
    void nothingAskedShowsTheHelpAsWrongUsage() {
        CommandLineRun run = CommandLineRun.in(folder);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("a command is missing", "build", "serve");
    }

    @Test
    void misspeltCommandIsAnsweredWithTheRightOne() {
        CommandLineRun run = CommandLineRun.in(folder, "biuld");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                sourcebook: unknown command 'biuld'
                  hint: did you mean 'build'?
                  see: sourcebook --help
                """);
    }

    @Test
    void misspeltOptionIsAnsweredWithTheRightOne() {
        CommandLineRun run = CommandLineRun.in(folder, "build", "--drfts");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("unknown option '--drfts'", "did you mean '--drafts'?");
    }

    @Test
    void misspeltOptionWithAValueIsAnsweredWithTheRightOne() {
        CommandLineRun run = CommandLineRun.in(folder, "build", "--ouput=x");

        assertThat(run.err()).contains("unknown option '--ouput=x'", "did you mean '--output'?");
    }

    @Test
    void argumentNobodyAskedForIsWrongUsage() {
        CommandLineRun run = CommandLineRun.in(folder, "build", "archive");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'archive' is one argument too many");
    }

    @Test
    void argumentIsNeverReadFromAFile() throws IOException {
        Files.writeString(folder.resolve("args"), "--version");

        assertThat(CommandLineRun.in(folder, "@" + folder.resolve("args")).code())
                .isEqualTo(2);
    }

    @Test
    void noSiteSaysHowToGetOne() {
        CommandLineRun run = CommandLineRun.in(folder, "build");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no site here", "--site DIR", "sourcebook new site DIR");
    }

    @Test
    void folderNamedAsSiteMustBeOne() {
        CommandLineRun run = CommandLineRun.in(folder, "build", "--site", "nowhere");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no site at nowhere: it is not a folder");
    }

    @Test
    void valuesThatMakeNoSenseAreWrongUsage() throws IOException {
        Files.createDirectories(folder.resolve("content"));

        assertThat(CommandLineRun.in(folder, "build", "--jobs", "0").err()).contains("--jobs 0 is less than one");
        assertThat(CommandLineRun.in(folder, "build", "--jobs", "many").code()).isEqualTo(2);
        assertThat(CommandLineRun.in(folder, "build", "--clock", "yesterday").err())
                .contains("'yesterday' is not a moment such as 2026-01-31T12:00:00Z");
        assertThat(CommandLineRun.in(folder, "build", "--base-url", "example.org")
                        .err())
                .contains("'example.org' is not an address such as https://example.org/archive/");
    }

    @Test
    void sourceDateEpochMustBeSeconds() throws IOException {
        Files.createDirectories(folder.resolve("content"));

        CommandLineRun run = CommandLineRun.with(folder, Map.of("SOURCE_DATE_EPOCH", "now"), "build");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("SOURCE_DATE_EPOCH is 'now', not a number of seconds since 1970");
    }

    @Test
    void coloursAndProgressAreForTerminalsThatWantThem() {
        assertThat(shell(false, Map.of()).colour()).isFalse();
        assertThat(shell(true, Map.of()).colour()).isTrue();
        assertThat(shell(true, Map.of("NO_COLOR", "1")).colour()).isFalse();
        assertThat(shell(true, Map.of("NO_COLOR", "")).colour()).isTrue();
        assertThat(shell(true, Map.of("TERM", "dumb")).progress()).isFalse();
        assertThat(shell(true, Map.of("CI", "true")).progress()).isFalse();
        assertThat(shell(true, Map.of()).progress()).isTrue();
    }

    private Shell shell(boolean terminal, Map<String, String> variables) {
        return new Shell(System.out, System.err, folder, Optional.empty(), variables, terminal);
    }
}
