package org.sourcebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

class HumanPrinterTest {

    private static final Code CODE = new Code("unresolved-reference");

    @Test
    void theLineIsQuotedThePlaceMarkedAndTheRemedySaid() throws IOException {
        SourceFile file =
                new SourceFile("content/events/list-released.md", "---\nactors: [ghostsek, anonymous]\n---\n");
        Diagnostic diagnostic = Diagnostic.error(CODE, find(file, "ghostsek"), "no actor with id 'ghostsek'")
                .withHint("did you mean 'ghostsec' (content/actors/ghostsec.md)?");
        assertThat(printed(diagnostic)).isEqualTo("""
                content/events/list-released.md:2:10: error: no actor with id 'ghostsek' [unresolved-reference]
                    2 | actors: [ghostsek, anonymous]
                      |          ^^^^^^^^
                  hint: did you mean 'ghostsec' (content/actors/ghostsec.md)?

                1 error, 0 warnings in 1 file
                """);
    }

    @Test
    void relatedPlacesAreQuotedToo() throws IOException {
        SourceFile file = new SourceFile("a.yaml", "title: A\nurl: x\ntitle: B\n");
        Diagnostic diagnostic =
                Diagnostic.warning(CODE, file.at(new Span(16, 21)), "twice").alsoAt(file.at(new Span(0, 5)));
        assertThat(printed(diagnostic)).isEqualTo("""
                a.yaml:3:1: warning: twice [unresolved-reference]
                    3 | title: B
                      | ^^^^^
                  also: a.yaml:1:1
                    1 | title: A
                      | -----

                0 errors, 1 warning in 1 file
                """);
    }

    @Test
    void ofAPlaceOverSeveralLinesTheFirstAndTheLastAreShown() throws IOException {
        SourceFile file = new SourceFile("a.yaml", "x: |\n  one\n  two\n\n  three\ny: 1\n");
        assertThat(snippet(file, "|\n  one\n  two\n\n  three"))
                .containsExactly("    1 | x: |", "      |    ^", "      | …", "    5 |   three", "      |   ^^^^^");
        assertThat(snippet(file, "one\n  two"))
                .containsExactly("    2 |   one", "      |   ^^^", "    3 |   two", "      |   ^^^");
        assertThat(snippet(file, "one\n")).containsExactly("    2 |   one", "      |   ^^^");
    }

    @Test
    void marksCountDisplayColumns() {
        assertThat(snippet("日本語 ghostsek", "ghostsek"))
                .containsExactly("    1 | 日本語 ghostsek", "      |        ^^^^^^^^");
        assertThat(snippet("e\u0301te\u0301 x", "x")).containsExactly("    1 | e\u0301te\u0301 x", "      |     ^");
        assertThat(snippet("\uD83D\uDE00 x", "x")).containsExactly("    1 | \uD83D\uDE00 x", "      |    ^");
        assertThat(snippet("日本", "本")).containsExactly("    1 | 日本", "      |   ^^");
        assertThat(snippet("a\tx", "x")).containsExactly("    1 | a   x", "      |     ^");
        assertThat(snippet("\tab\tx", "ab")).containsExactly("    1 |     ab  x", "      |     ^^");
    }

    @Test
    void anEmptyPlaceIsMarkedByOneCharacter() {
        assertThat(snippet("key:", "")).containsExactly("    1 | key:", "      | ^");
        SourceFile file = new SourceFile("a", "key:\n");
        assertThat(lines(file.at(Span.at(4)))).containsExactly("    1 | key:", "      |     ^");
        assertThat(lines(file.at(Span.at(5)))).containsExactly("    2 |", "      | ^");
    }

    @Test
    void longLinesAreShownInPart() {
        String words = "lorem ipsum ".repeat(30);
        List<String> early = snippet("ghostsek " + words, "ghostsek");
        assertThat(early.get(0))
                .startsWith("    1 | ghostsek lorem")
                .endsWith("…")
                .hasSize(8 + 101);
        assertThat(early.get(1)).isEqualTo("      | ^^^^^^^^");

        List<String> late = snippet(words + "ghostsek", "ghostsek");
        assertThat(late.get(0)).startsWith("    1 | …").endsWith("ghostsek");
        assertThat(late.get(1).indexOf('^')).isEqualTo(late.get(0).indexOf("ghostsek"));
        assertThat(late.get(1)).endsWith("^^^^^^^^").doesNotEndWith("^^^^^^^^^");

        List<String> middle = snippet(words + "ghostsek" + words, "ghostsek");
        assertThat(middle.get(0)).startsWith("    1 | …").endsWith("…").contains("ghostsek");
        assertThat(middle.get(1).indexOf('^')).isEqualTo(middle.get(0).indexOf("ghostsek"));
    }

    @Test
    void aPlaceLongerThanTheWindowIsMarkedToItsEdge() {
        List<String> lines = snippet("x".repeat(500), "x".repeat(500));
        assertThat(lines.get(0)).hasSize(8 + 101).endsWith("x…");
        assertThat(lines.get(1)).isEqualTo("      | " + "^".repeat(100));
    }

    @Test
    void wideCharactersKeepTheWindowInStep() {
        List<String> lines = snippet("漢".repeat(200) + "x" + "漢".repeat(200), "x");
        String shown = lines.get(0).substring(8);
        int before = DisplayWidth.of(shown.substring(0, shown.indexOf('x')));
        assertThat(lines.get(1)).isEqualTo("      | " + " ".repeat(before) + "^");
        assertThat(DisplayWidth.of(shown)).isBetween(95, 102);
    }

    @Test
    void largeLineNumbersWidenTheGutter() {
        SourceFile file = new SourceFile("a", "\n".repeat(1_234_566) + "x");
        assertThat(lines(file.at(new Span(1_234_566, 1_234_567)))).containsExactly("1234567 | x", "        | ^");
    }

    @Test
    void nothingFromContentReachesTheTerminalAsACommand() throws IOException {
        SourceFile file = new SourceFile("evil\u001B[31m.md", "a \u001B[2J\u0007\u202Ereversed\u0085 x\n");
        Diagnostic diagnostic = Diagnostic.error(CODE, find(file, "x"), "bad '\u001B]0;title\u0007'")
                .withHint("\u009B31m");
        String output = printed(diagnostic);
        assertThat(output.chars().filter(c -> c != '\n' && (c < ' ' || c >= 0x7F && c < 0xA0 || c == 0x202E)))
                .isEmpty();
        assertThat(output)
                .contains("evil␛[31m.md:1:19: error: bad '␛]0;title␇'")
                .contains("    1 | a ␛[2J␇\uFFFDreversed\uFFFD x\n      |                   ^\n")
                .contains("hint: \uFFFD31m");
    }

    @Test
    void aFileOfWhichOnlyThePathIsKnownHasNoLine() throws IOException {
        Diagnostic diagnostic = Diagnostic.error(CODE, Location.ofPath("content/a.png"), "too large");
        assertThat(printed(diagnostic)).startsWith("content/a.png: error: too large [unresolved-reference]\n\n");
    }

    @Test
    void fiftyArePrintedAndAllAreCounted() throws IOException {
        String output = printed(many(60, 7));
        assertThat(output.lines().filter(line -> line.contains("[unresolved-reference]")))
                .hasSize(50);
        assertThat(output).endsWith("\n… and 17 more\n60 errors, 7 warnings in 1 file\n");
    }

    @Test
    void noWarningTakesTheLineOfAnError() throws IOException {
        String output = printed(many(3, 60));
        assertThat(output.lines().filter(line -> line.contains(" error: "))).hasSize(3);
        assertThat(output.lines().filter(line -> line.contains(" warning: "))).hasSize(47);
        assertThat(output.indexOf("warning: w0")).isLessThan(output.indexOf("error: e0"));
    }

    @Test
    void nothingIsPrintedWhenNothingIsWrong() throws IOException {
        assertThat(printed(List.of())).isEmpty();
    }

    @Test
    void coloursArePrintedOnlyWhenWanted() throws IOException {
        SourceFile file = new SourceFile("a", "x\n");
        List<Diagnostic> diagnostics = List.of(Diagnostic.error(CODE, find(file, "x"), "no"));
        StringBuilder coloured = new StringBuilder();
        DiagnosticFormat.HUMAN.printer(true, "1").print(diagnostics, coloured);
        assertThat(coloured).contains("\u001B[1;31merror:\u001B[0m").contains("\u001B[1;31m^\u001B[0m");
        assertThat(coloured.toString().replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(printed(diagnostics));
    }

    /** Warnings first, then errors, each on a line of its own. */
    private static List<Diagnostic> many(int errors, int warnings) {
        SourceFile file = new SourceFile("a", "x\n".repeat(errors + warnings));
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int i = 0; i < warnings; i++) {
            diagnostics.add(Diagnostic.warning(CODE, file.at(new Span(2 * i, 2 * i + 1)), "w" + i));
        }
        for (int i = 0; i < errors; i++) {
            int at = 2 * (warnings + i);
            diagnostics.add(Diagnostic.error(CODE, file.at(new Span(at, at + 1)), "e" + i));
        }
        return diagnostics;
    }

    private static Location find(SourceFile file, String part) {
        int at = file.text().indexOf(part);
        return file.at(new Span(at, at + part.length()));
    }

    private static List<String> snippet(String text, String part) {
        return snippet(new SourceFile("a", text), part);
    }

    private static List<String> snippet(SourceFile file, String part) {
        return lines(find(file, part));
    }

    private static List<String> lines(Location where) {
        return new Snippet(false, Ink.ERROR, "^").lines(where);
    }

    private static String printed(Diagnostic diagnostic) throws IOException {
        return printed(List.of(diagnostic));
    }

    private static String printed(List<Diagnostic> diagnostics) throws IOException {
        StringBuilder out = new StringBuilder();
        DiagnosticFormat.HUMAN.printer(false, "1").print(diagnostics, out);
        return out.toString();
    }
}
