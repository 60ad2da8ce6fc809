package org.sourcebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

class YamlParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes",
                "on",
                "NO",
                "True",
                "true",
                "null",
                "Null",
                "NULL",
                "~",
                "0123",
                "007",
                "1.10",
                "1_000",
                "0x1F",
                "0o17",
                "0b1",
                "1e3",
                ".inf",
                "-.INF",
                ".nan",
                "2015",
                "2015-03",
                "2015-03-22",
                "1:30",
                "12:30:45",
                "+1",
                "-0",
                "=",
                "a#b",
                "http://x.org/a?b=c#d",
                "a:b",
                "-x",
                "?x",
                ":x",
                "x]",
                "x, y",
                "é\uD83D\uDE00",
                "0xFFFFFFFFFFFFFFFFFFFFFFFF"
            })
    void plainScalarsStayAsTheyAreWritten(String written) {
        Reading reading = Reading.of("key: " + written + "\n");
        assertThat(reading.reported()).isEmpty();
        assertThat(reading.scalar("key").text()).isEqualTo(written);
        assertThat(reading.scalar("key").plain()).isTrue();
        assertThat(reading.scalar("key").span()).isEqualTo(new Span(5, 5 + written.length()));
    }

    @Test
    void aNumberOfThousandDigitsIsText() {
        String digits = "0x" + "12345678".repeat(500);
        assertThat(Reading.of("key: " + digits).scalar("key").text()).isEqualTo(digits);
    }

    static Stream<Arguments> trees() {
        return Stream.of(
                Arguments.of(
                        "a: 1\nb: [x, 'y', {k: v}]\n",
                        "{a@1:1: 1@1:4, b@2:1: [x@2:5, 'y@2:8, {k@2:14: v@2:17}@2:13]@2:4}@1:1"),
                Arguments.of(
                        "a:\n- x\n- y\nb:\n  - - z\n", "{a@1:1: [x@2:3, y@3:3]@2:1, b@4:1: [[z@5:7]@5:5]@5:3}@1:1"),
                Arguments.of("a:\n  b:\n    c: d\n", "{a@1:1: {b@2:3: {c@3:5: d@3:8}@3:5}@2:3}@1:1"),
                Arguments.of(
                        "- a: 1\n  b: 2\n-   c: 3\n", "[{a@1:3: 1@1:6, b@2:3: 2@2:6}@1:3, {c@3:5: 3@3:8}@3:5]@1:1"),
                Arguments.of("a:\nb: ''\nc: ~\n", "{a@1:1: @1:3, b@2:1: '@2:4, c@3:1: ~@3:4}@1:1"),
                Arguments.of("- \n- x\n-\n", "[@1:2, x@2:3, @3:2]@1:1"),
                Arguments.of("\"a b\": \"c\\nd\"\n'e': f\n", "{a b@1:1: 'c\nd@1:8, e@2:1: f@2:6}@1:1"),
                Arguments.of("a: |\n  x\n   y\nb: >-\n  p\n  q\n", "{a@1:1: 'x\n y\n@1:4, b@4:1: 'p q@4:4}@1:1"),
                Arguments.of("a: one\n  two\n\n  three\n", "{a@1:1: one two\nthree@1:4}@1:1"),
                Arguments.of("# c\n\na: 1 # d\n# e\n", "{a@3:1: 1@3:4}@3:1"),
                Arguments.of("---\na: 1\n", "{a@2:1: 1@2:4}@2:1"),
                Arguments.of("---  # c\na: 1\n", "{a@2:1: 1@2:4}@2:1"),
                Arguments.of("{a: 1, b: [\n2,\n3]}\n", "{a@1:2: 1@1:5, b@1:8: [2@2:1, 3@3:1]@1:11}@1:1"),
                Arguments.of("[]\n", "[]@1:1"),
                Arguments.of("{}", "{}@1:1"),
                Arguments.of("just text\n", "just text@1:1"),
                Arguments.of("[a: b, c]", "[{a@1:2: b@1:5}@1:2, c@1:8]@1:1"),
                Arguments.of("  a: 1\n  b: 2\n", "{a@1:3: 1@1:6, b@2:3: 2@2:6}@1:3"));
    }

    @ParameterizedTest
    @MethodSource("trees")
    void everyNodeKnowsItsPlace(String text, String tree) {
        Reading reading = Reading.of(text);
        assertThat(reading.reported()).isEmpty();
        assertThat(reading.tree()).isEqualTo(tree);
    }

    @Test
    void spansCoverWhatIsWritten() {
        String text = "list:\n  - one  # c\n  - 'two'\nmap: {a: [b]}  \nblock: |\n  x\n\n\nlast: 1";
        Reading reading = Reading.of(text);
        YamlMap map = (YamlMap) reading.node().orElseThrow();
        SourceFile file = reading.file();
        assertThat(file.text(map.span())).isEqualTo(text);
        assertThat(file.text(map.get("list").orElseThrow().span())).isEqualTo("- one  # c\n  - 'two'");
        assertThat(file.text(map.get("map").orElseThrow().span())).isEqualTo("{a: [b]}");
        assertThat(file.text(map.get("block").orElseThrow().span())).isEqualTo("|\n  x");
        assertThat(file.text(map.entry("map").orElseThrow().keySpan())).isEqualTo("map");
    }

    @Test
    void placesAreExactInFrontMatterWithCarriageReturnsAfterCharactersOfAllWidths() {
        Reading reading = Reading.ofFrontMatter(
                "---\r\nt\u00EFtle: \"\uD83D\uDE00 日本\"\r\nlist: [\uD83D\uDE00, k\uD83D\uDE00y: v]\r\n---\r\nbody\r\n");
        assertThat(reading.reported()).isEmpty();
        assertThat(reading.tree())
                .isEqualTo(
                        "{t\u00EFtle@2:1: '\uD83D\uDE00 日本@2:8, list@3:1: [\uD83D\uDE00@3:8, {k\uD83D\uDE00y@3:11: v@3:16}@3:11]@3:7}@2:1");
        assertThat(reading.file().text(reading.scalar("t\u00EFtle").span())).isEqualTo("\"\uD83D\uDE00 日本\"");
    }

    @Test
    void manyAstralCharactersDoNotShiftWhatFollows() {
        String faces = "\uD83D\uDE00".repeat(3_000);
        Reading reading = Reading.of("a: " + faces + "\nb: '" + faces + "'\nc: x\n");
        assertThat(reading.file().text(reading.scalar("c").span())).isEqualTo("x");
        assertThat(reading.scalar("c").span().start()).isEqualTo(3 + 6_000 + 1 + 4 + 6_000 + 2 + 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only\n# comments", "---\n", "---\n# c\n", "   \n", "\uFEFF"})
    void anEmptyDocumentIsAnEmptyMapping(String text) {
        SourceFile file = new SourceFile("a.yaml", text);
        List<Diagnostic> reported = new ArrayList<>();
        assertThat(new YamlParser().parse(file, file.all(), reported::add))
                .hasValueSatisfying(map -> assertThat(map.entries()).isEmpty());
        assertThat(reported).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n- b\n", "text\n", "''\n", "[a]"})
    void whatIsNoMappingIsReported(String text) {
        SourceFile file = new SourceFile("a.yaml", text);
        List<Diagnostic> reported = new ArrayList<>();
        assertThat(new YamlParser().parse(file, file.all(), reported::add)).isEmpty();
        assertThat(reported).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code().id()).isEqualTo("yaml-not-a-mapping");
            assertThat(diagnostic.where().position()).hasToString("1:1");
            assertThat(diagnostic.hint()).contains("key: value");
        });
    }

    @Test
    void aRegionIsReadAsIfTheRestOfTheFileWereNotThere() {
        SourceFile file = new SourceFile("a.md", "---\na: 'x'\n---\n\"never closed\nb: [\n");
        Reading reading = Reading.of(file, new Span(4, 11));
        assertThat(reading.reported()).isEmpty();
        assertThat(reading.tree()).isEqualTo("{a@2:1: 'x@2:4}@2:1");
    }

    @Test
    void aBlockAtTheEndOfARegionStaysInside() {
        SourceFile file = new SourceFile("a.md", "---\na: |+\n  x\n\n---\nbody\n");
        Reading reading = Reading.of(file, new Span(4, 15));
        YamlScalar scalar = reading.scalar("a");
        assertThat(scalar.text()).isEqualTo("x\n\n");
        assertThat(file.text(scalar.span())).isEqualTo("|+\n  x");
        assertThat(scalar.origin(3)).isLessThanOrEqualTo(scalar.span().end());
    }

    @Test
    void longKeysAndLongValuesAreRead() {
        String key = "k".repeat(1_000);
        String value = "word ".repeat(100_000).trim();
        Reading reading = Reading.of(key + ": " + value + "\nz: 1\n");
        assertThat(reading.reported()).isEmpty();
        assertThat(reading.scalar(key).text()).isEqualTo(value);
    }

    @Test
    void manyKeysAreRead() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("k").append(i).append(": ").append(i).append('\n');
        }
        Reading reading = Reading.of(text.toString());
        assertThat(reading.reported()).isEmpty();
        assertThat(reading.scalar("k19999").text()).isEqualTo("19999");
    }
}
