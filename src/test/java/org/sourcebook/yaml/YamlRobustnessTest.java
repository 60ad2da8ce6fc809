package org.sourcebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.source.Span;

/** Whatever stands in a file, the answer is a tree or a diagnostic. */
class YamlRobustnessTest {

    private static final String VALID = """
            title: "The list of 9,200 accounts"
            kind: event
            dates:
              - {date: 2015-03-22, basis: stated}
              - date: 2015-03~   # about
                note: >-
                  folded text
                  goes on

                  here
            actors: [ghostsec, 'anonymous', "é\\u00e9\uD83D\uDE00"]
            body: |2+
                indented
              literal

            empty:
            """;

    private static final List<String> PIECES = List.of(
            ":",
            ": ",
            "-",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "'",
            "\"",
            "\\",
            "\n",
            "\n  ",
            "\t",
            " ",
            "#",
            " #x",
            "&a ",
            "*a ",
            "!t ",
            "|",
            ">",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "?",
            "? ",
            "<<: ",
            "\u0000",
            "\u0085",
            "\uFEFF",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "\u2028",
            "\\U00110000",
            "|9\n",
            "!<",
            "!!",
            "&",
            "*",
            "~");

    @Test
    void mutationsOfValidTextGiveATreeOrADiagnostic() {
        Random random = new Random(2015);
        for (int i = 0; i < 6_000; i++) {
            StringBuilder text = new StringBuilder(VALID);
            for (int j = random.nextInt(4); j >= 0; j--) {
                mutate(text, random);
            }
            assertAnswered(text.toString());
        }
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(8));
        switch (random.nextInt(4)) {
            case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            case 1 -> text.delete(at, to);
            case 2 -> text.replace(at, to, PIECES.get(random.nextInt(PIECES.size())));
            default -> text.insert(random.nextInt(text.length() + 1), text.substring(at, to));
        }
    }

    @Test
    void heapsOfIndicatorsGiveATreeOrADiagnostic() {
        Random random = new Random(9_200);
        for (int i = 0; i < 6_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                text.append(random.nextInt(3) == 0 ? "a" : PIECES.get(random.nextInt(PIECES.size())));
            }
            assertAnswered(text.toString());
        }
    }

    @Test
    void randomBytesGiveATreeOrADiagnostic() {
        Random random = new Random(22);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertAnswered(new String(bytes, StandardCharsets.ISO_8859_1));
            assertAnswered(new String(bytes, StandardCharsets.UTF_16BE));
        }
    }

    private static void assertAnswered(String text) {
        Reading reading = Reading.of(text);
        boolean errors = reading.reported().stream().anyMatch(Diagnostic::isError);
        assertThat(reading.node().isPresent() || errors).as(text).isTrue();
        for (Diagnostic diagnostic : reading.reported()) {
            Span span = diagnostic.where().span();
            assertThat(span.end())
                    .as(text)
                    .isLessThanOrEqualTo(reading.file().text().length());
            assertThat(diagnostic.hint()).as(text).isNotEmpty();
        }
        reading.node().ifPresent(node -> assertNested(node, reading.file().all()));
    }

    /** Every node lies in its parent, and every character of a scalar in its scalar. */
    private static void assertNested(YamlNode node, Span parent) {
        assertThat(node.span().start()).isGreaterThanOrEqualTo(parent.start());
        assertThat(node.span().end()).isLessThanOrEqualTo(parent.end());
        if (node instanceof YamlScalar scalar) {
            assertThat(scalar.origin(0))
                    .isBetween(scalar.span().start(), scalar.span().end());
            assertThat(scalar.origin(scalar.text().length()))
                    .isBetween(scalar.span().start(), scalar.span().end());
        } else if (node instanceof YamlList list) {
            list.items().forEach(item -> assertNested(item, list.span()));
        } else {
            ((YamlMap) node).entries().forEach(entry -> assertNested(entry.value(), node.span()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "- ",
                "? ",
                "a: {",
                "[[a]: ",
                "{a: [",
                "? - ",
                "- ? ",
                "!t ",
                "&a ",
                "*a ",
                "a: ",
                "\"",
                "'",
                "]",
                "}",
                ",",
                ": ",
                "\n- ",
                "\na:",
                "\n",
                "\t",
                "|\n",
                ">\n ",
                "#",
                "# ",
                "-",
                "%",
                "&a [",
                "!!t {",
                "\\",
                "\"\\",
                "a: |\n ",
                "---\n",
                "...\n",
                "\u0000",
                "\uD83D\uDE00",
                "<<: ",
                "[,",
                "{,",
                "a ",
                "a\n",
                "x: @\n",
                "x: 'a' b\n",
                "a: b: \n"
            })
    void fiftyThousandOfAnythingAreAnswered(String piece) throws Exception {
        FutureTask<Reading> reading = new FutureTask<>(() -> Reading.of(piece.repeat(50_000)));
        Thread thread = new Thread(null, reading, "small stack", 256 * 1024);
        thread.start();
        assertThat(reading.get().reported().size()).isLessThan(50_001);
        assertThat(reading.get().node().isPresent() || !reading.get().reported().isEmpty())
                .isTrue();
    }

    @Test
    void deepIndentationIsAnswered() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        assertThat(Reading.of(text.toString()).errors()).first().isEqualTo("yaml-too-deep 65:65 a");
    }

    @Test
    void sixtyFourLevelsAreRead() {
        Reading reading = Reading.of("[".repeat(64) + "x" + "]".repeat(64));
        assertThat(reading.reported()).isEmpty();
        assertThat(reading.tree()).contains("[x@1:65]@1:64");
    }

    @Test
    void aBombOfAliasesIsJustAliases() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        Reading reading = Reading.of(text.toString());
        assertThat(reading.node()).isEmpty();
        assertThat(reading.reported()).hasSize(30 + 2 * 29);
    }
}
