package org.sourcebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Severity;

class YamlErrorsTest {

    static Stream<Arguments> errors() {
        return Stream.of(
                // Well formed, but not read.
                error("a: 1\nb: 2\na: 3\n", "yaml-duplicate-key 3:1 a"),
                error("x: [{a: 1, \"a\": 2}]\n", "yaml-duplicate-key 1:12 \"a\""),
                error("- - {a: 1, a: 2, a: 3}\n", "yaml-duplicate-key 1:12 a", "yaml-duplicate-key 1:18 a"),
                error("a: *x\n", "yaml-alias 1:4 *x"),
                error("a: [*x, *y]\n", "yaml-alias 1:5 *x", "yaml-alias 1:9 *y"),
                error("a: &x 1\n", "yaml-alias 1:4 &x"),
                error("a: &x\n  b: 1\n", "yaml-alias 1:4 &x"),
                error("&x a: 1\n", "yaml-alias 1:1 &x"),
                error("a: &x [1]\n", "yaml-alias 1:4 &x"),
                error("a: !!str 1\n", "yaml-tag 1:4 !!str"),
                error("a: !x\nb: ! y\n", "yaml-tag 1:4 !x", "yaml-tag 2:4 !"),
                error("a: !!binary QQ==\n", "yaml-tag 1:4 !!binary"),
                error("a: !x &y z\n", "yaml-tag 1:4 !x", "yaml-alias 1:7 &y"),
                error("a: {<<: {b: 1}}\n", "yaml-merge-key 1:5 <<"),
                error("<<: *x\n", "yaml-merge-key 1:1 <<", "yaml-alias 1:5 *x"),
                error("? [a]\n: b\n", "yaml-complex-key 1:3 [a"),
                error("[a, b]: c\n", "yaml-complex-key 1:1 [a"),
                error("{a: b}: c\n", "yaml-complex-key 1:1 {a:"),
                error("*x : c\n", "yaml-complex-key 1:1 *x"),
                error("a: {\"\": 1}\n", "yaml-empty-key 1:5 \"\""),
                error("a: {? : 1}\n", "yaml-empty-key 1:6 "),
                error(": v\n", "yaml-empty-key 1:1 : v"),
                // Documents.
                error("a: 1\n---\nb: 2\n", "yaml-several-documents 2:1 ---"),
                error("---\na: 1\n--- \nb: 2\n", "yaml-several-documents 3:1 ---"),
                error("a: 1\n...\n", "yaml-several-documents 2:1 ..."),
                error("a: \"x\n---\ny\"\n", "yaml-unclosed 1:4 \"", "yaml-several-documents 2:1 ---"),
                error("%YAML 1.2\n---\na: 1\n", "yaml-directive 1:1 %YAML 1.2"),
                error(
                        "# c\n%TAG ! tag:x,2000:\n%FOO\n---\na: 1\n",
                        "yaml-directive 2:1 %TAG ! tag:x,2000:", "yaml-directive 3:1 %FOO"),
                // Characters.
                error("a: x\u0007y\n", "yaml-control-character 1:5 \u0007"),
                error(
                        "a: \u0000\u0001z\u0085\n",
                        "yaml-control-character 1:4 \u0000\u0001",
                        "yaml-control-character 1:7 \u0085"),
                error("a: \uD83D\n", "yaml-control-character 1:4 \uD83D"),
                error("a: \uDE00\uFFFE\n", "yaml-control-character 1:4 \uDE00\uFFFE"),
                // Tabs.
                error("a:\n\tb: 1\n\tc: 2\n", "yaml-tab 2:1 \t"),
                error("a:\n  \tb: 1\n", "yaml-tab 2:3 \t"),
                error("a:\tb\nc: d\n", "yaml-tab 1:3 \t"),
                error("-\ta\n", "yaml-tab 1:2 \t"),
                error("a: 'b'\t\nc: 1\n", "yaml-tab 1:7 \t"),
                error("a: 1\n\t\nb: 2\n", "yaml-tab 2:1 \t"),
                // Quotes needed.
                error("title: a: b\n", "yaml-needs-quotes 1:8 a: b"),
                error("title: a: b # c\n", "yaml-needs-quotes 1:8 a: b"),
                error("- a: b: c\n", "yaml-needs-quotes 1:6 b: c"),
                error("title: The list:\nnext: 1\n", "yaml-needs-quotes 1:8 The list:"),
                error("a: @b\n", "yaml-needs-quotes 1:4 @b"),
                error("- `b`\n", "yaml-needs-quotes 1:3 `b`"),
                error("a: %b c\n", "yaml-needs-quotes 1:4 %b c"),
                error("a: [x, @b, y]\n", "yaml-needs-quotes 1:8 @b"),
                error("a: *b* c\n", "yaml-needs-quotes 1:4 *b* c"),
                error("a: **b**\n", "yaml-needs-quotes 1:4 **b**"),
                error("a: & b\n", "yaml-needs-quotes 1:4 & b"),
                error("a: >b\n", "yaml-needs-quotes 1:4 >b"),
                error("a: | b\n", "yaml-needs-quotes 1:4 | b"),
                error("a: [b](c) d\n", "yaml-needs-quotes 1:4 [b](c) d"),
                error("a: {b} c\n", "yaml-needs-quotes 1:4 {b} c"),
                error("a: \"b\" c\n", "yaml-needs-quotes 1:4 \"b\" c"),
                error("a: 'it's'\n", "yaml-needs-quotes 1:4 'it's'"),
                error("a: \"say \"no\" now\"\n", "yaml-needs-quotes 1:4 \"say \"no\" now\""),
                // Structure.
                error("a:1\nb: 2\n", "yaml-missing-space 1:2 :"),
                error("a: 1\nb:2\nc: 3\n", "yaml-missing-space 2:2 :"),
                error("a: 1\nnonsense\nc: 3\n", "yaml-syntax 2:1 nonsense"),
                error("a: - b\n", "yaml-syntax 1:4 -"),
                error("a: [x, , y]\n", "yaml-syntax 1:8 ,"),
                error("a: [x y: z: w]\n", "yaml-syntax 1:11 :"),
                error("a: ]\n", "yaml-syntax 1:4 ]"),
                error("@a: 1\n", "yaml-syntax 1:1 @a:"),
                error("a: 1\n  b: 2\n", "yaml-indentation 2:3 b: 2"),
                error("a:\n  b: 1\n c: 2\n", "yaml-indentation 3:2 c: 2"),
                error("a:\n  - b\n  c: d\n", "yaml-indentation 3:3 c: d"),
                error("- a\n b\n- c\n - d\n  - e\n- f: 1\n   g: 2\n", "yaml-indentation 7:4 g: 2"),
                error("a: |\n     \n  x\n", "yaml-indentation 3:3 x"),
                error("a: \"b\nc: 1\nd: 2\n", "yaml-unclosed 1:4 \""),
                error("a: 'b\nc: 1\n", "yaml-unclosed 1:4 '"),
                error("a: \"b\nc: 1\nd: \"e\"\nf: 1\n", "yaml-unclosed 1:4 \""),
                error("a: [b, c\nd: 1\n", "yaml-unclosed 1:4 ["),
                error("a: {b: c\n", "yaml-unclosed 1:4 {"),
                error("a: [b, {c: d]\n", "yaml-syntax 1:13 ]"),
                error("a: \"\\d\"\n", "yaml-escape 1:5 \\d"),
                error("a: \"x\\u12\"\n", "yaml-escape 1:6 \\u"),
                error("a: \"\\UFFFFFFFF\"\n", "yaml-escape 1:5 \\U"),
                error("a: " + "[".repeat(65) + "]".repeat(65), "yaml-too-deep 1:67 ["));
    }

    private static Arguments error(String text, String... errors) {
        return Arguments.of(text, List.of(errors));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void everyErrorIsReportedWhereItStandsWithARemedy(String text, List<String> errors) {
        Reading reading = Reading.of(text);
        assertThat(reading.errors()).isEqualTo(errors);
        assertThat(reading.reported()).allSatisfy(diagnostic -> {
            assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
            assertThat(diagnostic.message()).isNotEmpty().doesNotEndWith(".");
            assertThat(diagnostic.hint()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("errors")
    void theSameErrorsAreFoundInFrontMatterAfterAstralCharacters(String text, List<String> errors) {
        boolean documents =
                errors.stream().anyMatch(error -> error.contains("documents") || error.contains("directive"));
        if (!documents && (text.startsWith("a") || text.startsWith("t"))) {
            String before = "---\r\n# \uD83D\uDE00 é\r\nfirst: \"\uD83D\uDE00\"\r\n";
            Reading reading = Reading.ofFrontMatter(before + text.replace("\n", "\r\n") + "\r\n---\r\nbody\r\n");
            assertThat(reading.errors())
                    .isEqualTo(
                            errors.stream().map(YamlErrorsTest::threeLinesLower).toList());
        }
    }

    private static String threeLinesLower(String error) {
        String[] parts = error.split("[ :]", 3);
        return parts[0] + " " + (Integer.parseInt(parts[1]) + 3) + ":" + parts[2];
    }

    static Stream<Arguments> mended() {
        return Stream.of(
                Arguments.of("title: a: b # c\n", "title: \"a: b\" # c\n"),
                Arguments.of("a: 'it's'\n", "a: \"it's\"\n"),
                Arguments.of("a: \"say \"no\" now\"\n", "a: 'say \"no\" now'\n"),
                Arguments.of("a: @it's \"x\"\n", "a: '@it''s \"x\"'\n"),
                Arguments.of("a: [x, @b c, y]\n", "a: [x, \"@b c\", y]\n"),
                Arguments.of("a:1\nb: 2\n", "a: 1\nb: 2\n"),
                Arguments.of("a:\n\tb: 1\n\tc:\n\t\t- d\n", "a:\n  b: 1\n  c:\n    - d\n"),
                Arguments.of("a:\tb\n", "a: b\n"),
                Arguments.of("a: \"\\d+'s\"\n", "a: '\\d+''s'\n"),
                Arguments.of("a: x\u0007y\n", "a: xy\n"));
    }

    @ParameterizedTest
    @MethodSource("mended")
    void theEditOfferedMendsTheText(String text, String mended) {
        Reading reading = Reading.of(text);
        assertThat(reading.mended()).isEqualTo(mended);
        assertThat(Reading.of(mended).reported()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("errors")
    void noEditLeavesTheErrorItWasMadeFor(String text, List<String> errors) {
        Reading reading = Reading.of(text);
        if (reading.reported().stream()
                .allMatch(diagnostic -> !diagnostic.fixes().isEmpty())) {
            assertThat(Reading.of(reading.mended()).reported()).isEmpty();
        }
    }

    @Test
    void manyErrorsAreFoundInOneRun() {
        Reading reading = Reading.of("""
                title: a: b
                handle: @ghostsec
                list:
                  - ok
                  - `x`
                  - "y" z
                twice: 1
                twice: 2
                open: "x
                last: &anchor 1
                """);
        assertThat(reading.errors())
                .containsExactly(
                        "yaml-needs-quotes 1:8 a: b",
                        "yaml-needs-quotes 2:9 @ghostsec",
                        "yaml-needs-quotes 5:5 `x`",
                        "yaml-needs-quotes 6:5 \"y\" z",
                        "yaml-duplicate-key 8:1 twice",
                        "yaml-unclosed 9:7 \"",
                        "yaml-alias 10:7 &anchor");
        assertThat(reading.node()).isEmpty();
    }

    @Test
    void aBrokenItemDoesNotHideTheErrorsOfItsNeighbours() {
        Reading reading = Reading.of(
                "sources:\n  - title: a: b\n    url: x\n    url: y\n  - title: c: d\n    url: z\n    url: w\n");
        assertThat(reading.errors()).containsExactly("yaml-needs-quotes 2:12 a: b", "yaml-needs-quotes 5:12 c: d");
        assertThat(Reading.of(reading.mended()).errors())
                .containsExactly("yaml-duplicate-key 4:5 url", "yaml-duplicate-key 7:5 url");
    }

    @Test
    void aKeyThatStandsTwiceKeepsItsFirstValueAndNamesItsPlace() {
        Reading reading = Reading.of("a: 1\nb: 2\na: 3\n");
        assertThat(reading.scalar("a").text()).isEqualTo("1");
        Diagnostic diagnostic = reading.reported().get(0);
        assertThat(diagnostic.related())
                .singleElement()
                .satisfies(place -> assertThat(place.position()).hasToString("1:1"));
    }

    @Test
    void whatAnAnchorOrATagStandsBeforeIsStillRead() {
        assertThat(Reading.of("a: !x &y z\nb: &q\n  c: 1\n").tree())
                .isEqualTo("{a@1:1: z@1:10, b@2:1: {c@3:3: 1@3:6}@3:3}@1:1");
    }

    @Test
    void nothingIsReturnedWhereAnAliasOrAFailureLeavesAHole() {
        assertThat(Reading.of("a: *x\nb: 1\n").node()).isEmpty();
        assertThat(Reading.of("a: {<<: *x}\nb: 1\n").node()).isEmpty();
        assertThat(Reading.of("a: @x\nb: 1\n").node()).isEmpty();
    }

    @Test
    void theFirstOfSeveralDocumentsIsRead() {
        assertThat(Reading.of("a: 1\n---\n\"never closed\n").tree()).isEqualTo("{a@1:1: 1@1:4}@1:1");
    }

    @Test
    void textThatWouldBeLostAsACommentIsAWarning() {
        Reading reading = Reading.of(
                "a: Anonymous #OpISIS  \nb: #x\nc: 'q' #fine\nd: r # fine\ne: #\nf:\n  #- off\ng: [p #odd\n ]\n");
        assertThat(reading.errors())
                .containsExactly(
                        "yaml-hidden-text 1:14 #OpISIS", "yaml-hidden-text 2:4 #x", "yaml-hidden-text 8:7 #odd");
        assertThat(reading.reported()).allMatch(diagnostic -> diagnostic.severity() == Severity.WARNING);
        assertThat(reading.scalar("a").text()).isEqualTo("Anonymous");
    }

    @Test
    void marksBetweenDocumentsAreFoundOnlyAtTheBeginningOfALine() {
        assertThat(Reading.of("a: |\n  ---\n  ...\nb: --- x\nc: ---x\n---x: 1\n")
                        .errors())
                .isEmpty();
    }

    @Test
    void noMoreThanTwentyControlCharactersAreReported() {
        assertThat(Reading.of("a: " + "x\u0001".repeat(100) + "\n").reported()).hasSize(20);
    }

    @Test
    void noMoreThanAHundredNodesAreReported() {
        assertThat(Reading.of("a: 1\n".repeat(1_000)).reported()).hasSize(100);
    }

    @Test
    void aTextThatIsTooLargeIsNotRead() {
        Reading reading = Reading.of("a: " + "x".repeat(2_000_000));
        assertThat(reading.errors()).containsExactly("yaml-too-large 1:1 ");
        assertThat(reading.node()).isEmpty();
    }
}
