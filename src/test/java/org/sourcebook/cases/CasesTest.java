package org.sourcebook.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Builds every case in several ways, all of which must give what the case says. */
class CasesTest {

    static final Path CASES = Path.of("src/test/resources/cases");
    private static final boolean UPDATE = Boolean.getBoolean("sourcebook.update");

    /** Part of the path of the cases to run; all without it. */
    private static final String ONLY = System.getProperty("sourcebook.case", "");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicNode> cases() throws IOException {
        return files().stream()
                .filter(file -> file.toString().replace('\\', '/').contains(ONLY))
                .map(this::tests);
    }

    /** The files of all cases, sorted. */
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".txtar"))
                    .sorted()
                    .toList();
        }
    }

    private DynamicNode tests(Path file) {
        String name = CASES.relativize(file).toString().replace('\\', '/').replace(".txtar", "");
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest(Variation.PLAIN.words(), () -> expected(file, name)));
        tests.add(DynamicTest.dynamicTest("again, and nothing is written", () -> again(file, name)));
        tests.add(
                DynamicTest.dynamicTest("checked, which says the same and writes nothing", () -> checked(file, name)));
        Arrays.stream(Variation.values())
                .skip(1)
                .forEach(variation ->
                        tests.add(DynamicTest.dynamicTest(variation.words(), () -> same(file, name, variation))));
        return DynamicContainer.dynamicContainer(name, file.toUri(), tests.stream());
    }

    private Workbench workbench(Path file, String name, String way, Variation variation) throws IOException {
        Case trial = new Case(Txtar.parse(Files.readString(file)));
        return new Workbench(trial, variation, Files.createDirectories(temporary.resolve(name + "/" + way)));
    }

    private void expected(Path file, String name) throws IOException {
        Case trial = new Case(Txtar.parse(Files.readString(file)));
        Outcome outcome = workbench(file, name, "plain", Variation.PLAIN).build();
        if (UPDATE) {
            trial = trial.updated(outcome);
            Files.writeString(file, trial.source().text());
        }
        assertThat(outcome.diagnostics()).as("diagnostics").isEqualTo(trial.diagnostics());
        trial.excluded().ifPresent(excluded -> assertThat(outcome.excluded()).isEqualTo(excluded));
        trial.outputs()
                .forEach((path, text) -> assertThat(outcome.text(path)).as(path).contains(text));
        trial.contained().forEach((path, lines) -> assertInOrder(outcome, path, lines));
        trial.lacking()
                .forEach((path, lines) -> assertThat(outcome.text(path).orElseThrow())
                        .doesNotContain(lines.lines().toList()));
        assertThat(outcome.files().keySet()).noneMatch(trial.absent()::contains);
    }

    private static void assertInOrder(Outcome outcome, String path, String lines) {
        assertThat(outcome.files().keySet()).contains(path);
        String text = outcome.text(path).orElseThrow();
        int from = 0;
        for (String line : lines.lines().map(String::strip).toList()) {
            int at = text.indexOf(line, from);
            assertThat(at)
                    .as(path + " has, in this order: " + line + "\n" + text)
                    .isNotNegative();
            from = at + line.length();
        }
    }

    private void again(Path file, String name) throws IOException {
        Workbench bench = workbench(file, name, "again", Variation.PLAIN);
        Outcome first = bench.build();
        Outcome second = bench.build();

        assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
        assertSameFiles(second, first);
        assertThat(second.written()).isZero();
    }

    private void checked(Path file, String name) throws IOException {
        Workbench bench = workbench(file, name, "checked", Variation.PLAIN);
        Set<String> before = bench.check().files().keySet();
        Outcome checked = bench.check();
        Outcome built = bench.build();

        if (!bench.isAboutOutputState()) {
            assertThat(checked.diagnostics()).isEqualTo(built.diagnostics());
        }
        assertThat(checked.excluded()).isEqualTo(built.excluded());
        assertThat(checked.files().keySet()).isEqualTo(before);
    }

    private void same(Path file, String name, Variation variation) throws IOException {
        assumeFalse(UPDATE, "expectations are being rewritten");
        Outcome plain =
                workbench(file, name, "same-" + variation, Variation.PLAIN).build();
        Outcome varied = workbench(file, name, "varied-" + variation, variation).build();

        assertThat(varied.diagnostics()).isEqualTo(plain.diagnostics());
        assertThat(varied.excluded()).isEqualTo(plain.excluded());
        assertSameFiles(varied, plain);
    }

    private static void assertSameFiles(Outcome actual, Outcome expected) {
        assertThat(actual.files().keySet()).isEqualTo(expected.files().keySet());
        expected.files()
                .forEach((path, bytes) ->
                        assertThat(actual.files().get(path)).as(path).isEqualTo(bytes));
    }
}
