package org.sourcebook.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import writes, and what it leaves alone. */
class ImportTest {

    private static final String TWO = """
            @book{one, title = {One}, year = 2015}
            @book{two, title = {Two}, year = 2016}
            """;

    @TempDir
    private Path folder;

    private Imports imports;

    @BeforeEach
    void site() {
        imports = Imports.into(folder);
    }

    @Test
    void recordThatExistsIsLeftAsItIs() {
        imports.write("content/sources/one.yaml", "title: Mine\ntype: book\nread: full\n");
        Imports.Outcome outcome = imports.of("a.bib", TWO);

        assertThat(imports.record("one")).isEqualTo("title: Mine\ntype: book\nread: full\n");
        assertThat(imports.record("two")).contains("title: Two");
        assertThat(outcome.done().count(Imported.Fate.EXISTS)).isEqualTo(1);
        assertThat(outcome.done().imported().get(0).note()).isEqualTo("it has another title, “Mine”");
    }

    @Test
    void forceReplacesIt() {
        imports.write("content/sources/2015/one.yaml", "title: Mine\ntype: book\nread: full\n");
        Imports.Outcome outcome = imports.force().of("a.bib", TWO);

        assertThat(imports.files().get("content/sources/2015/one.yaml")).contains("title: One");
        assertThat(imports.files()).doesNotContainKey("content/sources/one.yaml");
        assertThat(outcome.done().count(Imported.Fate.REPLACED)).isEqualTo(1);
    }

    @Test
    void textOfARecordIsNotReplacedEvenByForce() {
        imports.write("content/sources/one.md", "---\ntitle: Mine\ntype: book\nread: full\n---\nA text.\n");
        SortedMap<String, String> before = imports.files();
        Imports.Outcome outcome = imports.force().of("a.bib", TWO);

        assertThat(outcome.told()).contains("content/sources/one.md: error:", "[import-refused]");
        assertThat(imports.files()).isEqualTo(before);
    }

    @Test
    void sameWorkUnderAnotherNameIsTold() {
        imports.write("content/sources/mine.yaml", "title: Mine\ntype: book\nread: full\nurl: https://example.org/a\n");
        Imports.Outcome outcome = imports.of("a.bib", "@book{x, title={T}, url={https://example.org/a}}");

        assertThat(outcome.done().imported().get(0).note()).isEqualTo("perhaps the same as content/sources/mine.yaml");
    }

    @Test
    void bodyWithACommaDoesNotBecomeAPerson() {
        Imports.Outcome outcome = imports.of("a.bib", "@book{x, title={T}, author={{Smith, Jones & Co.} and Doe, Jo}}");

        assertThat(imports.record("x")).contains("authors: [\"Smith Jones & Co.\", \"Doe, Jo\"]");
        assertThat(outcome.left("x")).containsExactly("author: Smith, Jones & Co.");
    }

    @Test
    void dryRunWritesNothing() {
        SortedMap<String, String> before = imports.files();
        Imports.Outcome outcome = imports.dryRun().of("a.bib", TWO);

        assertThat(outcome.done().count(Imported.Fate.NEW)).isEqualTo(2);
        assertThat(imports.files()).isEqualTo(before);
    }

    @Test
    void importingAgainChangesNothing() {
        imports.of("a.bib", TWO);
        SortedMap<String, String> after = imports.files();
        Imports.Outcome again = imports.of("a.bib", TWO);

        assertThat(imports.files()).isEqualTo(after);
        assertThat(again.done().count(Imported.Fate.EXISTS)).isEqualTo(2);
        assertThat(again.done().imported()).allMatch(each -> each.note().isEmpty());
    }

    @Test
    void referenceWithoutATitleStopsEverythingUnlessItMayBeLeftOut() {
        String text = TWO + "@misc{bare,\n  url = {https://example.org/}}\n";
        SortedMap<String, String> before = imports.files();
        Imports.Outcome stopped = imports.of("a.bib", text);

        assertThat(stopped.told())
                .startsWith("a.bib:3:1: error: 'bare' has no 'title', which every source needs [import-incomplete]");
        assertThat(imports.files()).isEqualTo(before);

        Imports.Outcome some = imports.partial().of("a.bib", text);
        assertThat(some.told()).contains("warning", "it was left out");
        assertThat(some.done().leftOut()).isEqualTo(1);
        assertThat(some.done().count(Imported.Fate.NEW)).isEqualTo(2);
    }

    @Test
    void typeThatASiteHasNarrowedAwayIsTold() {
        imports.write("content/model/source.yaml", "extend: source\nfields:\n  type: {values: [webpage]}\n");
        Imports.Outcome outcome = imports.of("a.bib", TWO);

        assertThat(outcome.told())
                .contains("'one' has no 'type', which every source needs: 'book': unknown value 'book'");
        assertThat(imports.set("type", "webpage").of("a.bib", TWO).done().count(Imported.Fate.NEW))
                .isEqualTo(2);
    }

    @Test
    void fieldOfTheSitesOwnIsFilled() {
        imports.write(
                "content/model/source.yaml",
                "extend: source\nfields:\n  editors: {type: list, of: text, csl: editor, about: Who edited it.}\n");
        Imports.Outcome outcome = imports.of("a.bib", "@book{x, title={T}, editor={Smith, Jane and Doe, Jo}}");

        assertThat(imports.record("x")).contains("editors: [\"Smith, Jane\", \"Doe, Jo\"]\n");
        assertThat(outcome.done().lines()).isEmpty();
    }

    @Test
    void valueThatItsFieldCannotHoldIsKeptInTheReport() {
        Imports.Outcome outcome = imports.of("a.bib", "@book{x, title={T}, url={see the library}}");

        assertThat(outcome.left("x")).containsExactly("url: see the library");
        assertThat(imports.record("x")).doesNotContain("url");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Doe:2020aa        | doe-2020aa
            Smith_2015:Title  | smith-2015-title
            smithTailored2015 | smithtailored2015
            Müller+Søn2015    | muller-son2015
            12345             | smith-2015-tailored-interventions-for-all
            XYZ12AB9          | smith-2015-tailored-interventions-for-all
            index             | index-source
            con               | con-source
            """)
    void idsAreReadable(String key, String id) {
        imports.of(
                "a.json",
                "[{\"id\":\"" + key + "\",\"type\":\"book\",\"title\":\"Tailored interventions for all\","
                        + "\"author\":[{\"family\":\"Smith\"}],\"issued\":{\"date-parts\":[[2015]]}}]");

        assertThat(imports.records()).containsOnlyKeys(id);
    }

    @Test
    void sameKeyTwiceGivesTwoRecords() {
        imports.of("a.bib", "@book{x, title={One}}\n@book{x, title={Two}}");

        assertThat(imports.record("x")).contains("One");
        assertThat(imports.record("x-2")).contains("Two");
    }

    @Test
    void recordsBuildWithoutErrors() {
        imports.of(
                "a.bib",
                "@book{x, title={yes}, author={no and {null}}, publisher={# a: b}, volume={1.10}, number={0x1}}");

        assertThat(imports.records().get("x")).containsEntry("title", "yes").containsEntry("publisher", "# a: b");
    }

    @Test
    void formatIsToldByTheTextBeforeTheName() {
        assertThat(imports.of("a.txt", TWO).report()).isPresent();
        assertThat(imports.of("a.json", "TY  - BOOK\nTI  - T\nER  - \n").report())
                .isPresent();
        assertThat(imports.of("a.txt", "Just words.\n").told())
                .startsWith("a.txt:1:1: error:")
                .contains("[import-format]", "--format");
    }

    @Test
    void filesThatAreNoTextAreRefused() throws IOException {
        assertThat(imports.of("a.bib", new byte[0]).told())
                .contains("a.bib: error: the file is empty [import-unreadable]");
        assertThat(imports.of("a.bib", " \n\n".getBytes(StandardCharsets.UTF_8)).told())
                .contains("the file is empty");
        assertThat(imports.of("a.bib", new byte[] {'@', 'a', 0, 1, 2}).told())
                .contains("a.bib:1:3: error: the file is not text");
        assertThat(imports.of("a.bib", TWO.getBytes(StandardCharsets.UTF_16)).told())
                .contains("[import-unreadable]");
        assertThat(imports.of(new InputFile("none.bib", folder.resolve("none.bib")))
                        .told())
                .contains("cannot be read");
        assertThat(imports.of(new InputFile("f", Files.createDirectory(folder.resolve("f"))))
                        .told())
                .contains("this is a folder");
        Path large = folder.resolve("large.bib");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200_000_000);
        }
        assertThat(imports.of(new InputFile("large.bib", large)).told())
                .contains("200,000,000 bytes", "export it in parts");
    }

    @Test
    void oneBadFileOfSeveralStopsAll() throws IOException {
        Path good = Files.writeString(folder.resolve("good.bib"), TWO);
        Path bad = Files.writeString(folder.resolve("bad.json"), "[{");
        SortedMap<String, String> before = imports.files();
        Imports.Outcome outcome = imports.of(new InputFile("good.bib", good), new InputFile("bad.json", bad));

        assertThat(outcome.told()).startsWith("bad.json:1:2: error:");
        assertThat(imports.files()).isEqualTo(before);
    }

    @Test
    void failureWhileWritingTakesEverythingBack() {
        imports.write("content/sources", "a file, where the folder should be");
        SortedMap<String, String> before = imports.files();

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> imports.of("a.bib", TWO)))
                .isNotNull();
        assertThat(imports.files()).isEqualTo(before);
    }

    @Test
    void valuesWithoutAnEndAreNoTrouble() {
        String words = "word ".repeat(100_000);
        imports.of("a.ris", "TY  - BOOK\nID  - x\nTI  - " + words + "\nAU  - " + ", ".repeat(50_000) + "\nER  - \n");

        assertThat(imports.records().get("x").get("title")).isEqualTo(words.strip());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void recordsMayBeReadByWhoeverMayReadTheOthers() throws IOException {
        imports.write("content/sources/mine.yaml", "title: Mine\ntype: book\nread: full\n");
        imports.of("a.bib", TWO);
        Path sources = folder.resolve("site/content/sources");

        assertThat(Files.getPosixFilePermissions(sources.resolve("one.yaml")))
                .isEqualTo(Files.getPosixFilePermissions(sources.resolve("mine.yaml")));
        try (Stream<Path> files = Files.list(sources)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void reportNamesEveryValueThatWasNotKept() {
        String report = imports.of("a.bib", "@book{x, title={T}, file={a.pdf}, keywords={a}}")
                .done()
                .markdown();

        assertThat(report)
                .contains(
                        "## content/sources/x.yaml",
                        "From `x`, a.bib:1:1: a new record.",
                        "- file: a.pdf (",
                        "- keyword: a (");
    }
}
