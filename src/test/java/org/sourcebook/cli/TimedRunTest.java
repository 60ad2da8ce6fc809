package org.sourcebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code build --timings} tells, of the small archive that {@code new site} makes. */
class TimedRunTest {

    private static final Pattern ROW = Pattern.compile("(?m)^(\\S.*?) {2,}(?:\\d+ +)?(\\d+\\.\\d{3}) s\\b");

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void site() throws IOException {
        CommandLineRun.in(folder, "new", "site", "archive");
        site = folder.resolve("archive");
        Files.writeString(
                site.resolve("content/pages/block.md"), "---\ntitle: Block\n---\n\n::: records {limit=2}\n:::\n");
    }

    @Test
    void everyStageIsNamedInItsOrder() {
        assertThat(built("--timings").lines().filter(line -> !line.startsWith(" ")))
                .extracting(line -> line.split(" {2,}")[0])
                .containsSubsequence(
                        "stage",
                        "starting Java",
                        "looking",
                        "reading",
                        "templates",
                        "linking",
                        "checking",
                        "planning",
                        "indexing",
                        "comparing",
                        "copying",
                        "rendering",
                        "auditing",
                        "publishing",
                        "remembering",
                        "all stages",
                        "work, on all threads");
    }

    @Test
    void stagesAddUpToNoMoreThanTheWhole() {
        Map<String, Double> rows = rows(built("--timings"));
        double whole = rows.get("all stages");
        double sum = 0;
        for (Map.Entry<String, Double> row : rows.entrySet()) {
            if (row.getKey().equals("all stages")) {
                break;
            }
            sum += row.getValue();
        }

        assertThat(sum).isPositive().isLessThanOrEqualTo(whole + 0.0005 * rows.size());
        assertThat(rows.get("models")).isLessThanOrEqualTo(rows.get("all work"));
    }

    @Test
    void templatesBlocksAndOutputsAreNamed() {
        String said = built("--timings", "--jobs", "1");

        assertThat(said)
                .containsPattern("(?m)^layouts/base\\.peb +\\d+ ")
                .containsPattern("(?m)^block, without its template")
                .containsPattern("(?m)^records +1 ")
                .contains("slowest outputs", "index.html");
    }

    @Test
    void aBuildThatLeavesEverythingTellsItsStagesToo() {
        built();

        assertThat(built("--timings")).contains("looking", "all stages");
    }

    @Test
    void aFileTakesTheFiguresAsJson() throws IOException {
        String said = built("--timings=figures.json");

        assertThat(said).doesNotContain("all stages");
        assertThat(Files.readString(site.resolve("figures.json")))
                .startsWith("{\n  \"stages\": [")
                .contains(
                        "\"name\": \"rendering\"",
                        "\"name\": \"layouts/base.peb\"",
                        "\"name\": \"blocks/records.peb\"",
                        "\"own_us\": ");
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidWithoutATrace() {
        CommandLineRun run = CommandLineRun.in(site, "build", "--timings=nowhere/figures.json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("figures.json").doesNotContain("at org.sourcebook");
    }

    @Test
    void theSiteIsTheSameWithAndWithout() throws IOException {
        assertThat(CommandLineRun.in(site, "build", "--output", "plain").code()).isZero();
        assertThat(CommandLineRun.in(site, "build", "--output", "timed", "--clean", "--timings", "--jobs", "3")
                        .code())
                .isZero();

        assertThat(outputs(site.resolve("timed"))).isEqualTo(outputs(site.resolve("plain")));
    }

    private String built(String... options) {
        String[] arguments =
                Stream.concat(Stream.of("build"), Stream.of(options)).toArray(String[]::new);
        CommandLineRun run = CommandLineRun.in(site, arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private static Map<String, Double> rows(String said) {
        Map<String, Double> rows = new LinkedHashMap<>();
        for (MatchResult row : ROW.matcher(said).results().toList()) {
            rows.putIfAbsent(row.group(1), Double.parseDouble(row.group(2)));
        }
        return rows;
    }

    private static Map<String, String> outputs(Path folder) throws IOException {
        Map<String, String> outputs = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith(".sourcebook")) {
                    outputs.put(name, java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
                }
            }
        }
        return outputs;
    }
}
