package org.sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whatever is put together from the marks of Markdown compiles to HTML whose tags pair, with places inside the text. */
class RandomTextTest {

    private static final int TEXTS = 1500;

    private static final String[] PARTS = {
        "*",
        "**",
        "_",
        "`",
        "``",
        "[",
        "]",
        "(",
        ")",
        "[[",
        "]]",
        "![",
        "](b)",
        "](b \"c\")",
        "[@a",
        "@b",
        ", p. 3",
        "; ",
        "[^n]",
        "\n[^n]: ",
        "{.c}",
        "{#d}",
        "{e=f}",
        " {.uncited reason=\"g\"}",
        "{",
        "}",
        "<",
        ">",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "<http://h.i>",
        "&amp;",
        "&#0;",
        "\\",
        "\n",
        "\n\n",
        "  \n",
        "- ",
        "1. ",
        "> ",
        "> [!note] ",
        "# ",
        "## ",
        "===\n",
        "---\n",
        "***\n",
        "```\n",
        "~~~ j {.k}\n",
        "    ",
        "\t",
        "::: l\n",
        "::: m {n=o}\n",
        ":::\n",
        "\n::::\n",
        "| p | q |\n",
        "|---|:-:|\n",
        "|",
        "\n: ",
        "Table: ",
        "r",
        "word ",
        "\n[s]: t\n",
        "[s]",
        "[u][s]",
        "é",
        "\uD835\uDD4F",
        "\u00a0",
        " ",
        "@",
        ":",
        "!",
        "javascript:",
        "\u0001"
    };

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?: [a-z-]+=\"[^\"<>]*\")*)>");
    private static final Set<String> VOID = Set.of("br", "hr", "img");
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "ul", "ol", "dl", "table", "pre", "blockquote", "aside", "figure", "h1", "h2", "hr");

    @RepeatedTest(8)
    void randomTextsCompileToWellFormedHtml(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        for (int count = 0; count < TEXTS; count++) {
            check(text(random));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(40);
        for (int part = 0; part < parts; part++) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }

    private static void check(String text) {
        Compiled compiled = Compiled.of(text);
        assertWellFormed(compiled.html(), text);
        assertWellFormed(FootnoteWriter.MAIN.section(compiled.body().footnotes(), new ReadableHoles()), text);
        assertThat(compiled.diagnostics()).as(text).allSatisfy(problem -> {
            assertThat(problem.where().span().end()).isLessThanOrEqualTo(text.length());
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.hint()).isNotBlank();
        });
        assertMerged(compiled.body().pieces(), text);
        assertThat(compiled.html()).as(text).doesNotContain("href=\"javascript:", "src=\"javascript:");
    }

    private static void assertMerged(List<Piece> pieces, String text) {
        for (int at = 1; at < pieces.size(); at++) {
            boolean both = pieces.get(at) instanceof Piece.Html && pieces.get(at - 1) instanceof Piece.Html;
            assertThat(both).as(text).isFalse();
        }
    }

    private static void assertWellFormed(String html, String text) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        int from = 0;
        while (tag.find(from)) {
            assertThat(html.substring(from, tag.start())).as(text).doesNotContain("<", ">");
            String name = tag.group(2);
            if (!tag.group(1).isEmpty()) {
                assertThat(open).as(text + "\n" + html).isNotEmpty();
                assertThat(open.pop()).as(text + "\n" + html).isEqualTo(name);
            } else if (!VOID.contains(name)) {
                assertThat(BLOCKS.contains(name) && open.contains("p"))
                        .as(text + "\n" + html)
                        .isFalse();
                open.push(name);
            }
            from = tag.end();
        }
        assertThat(html.substring(from)).as(text).doesNotContain("<", ">");
        assertThat(open).as(text + "\n" + html).isEmpty();
    }

    @Test
    void everyPrefixOfALongTextCompiles() {
        String text = "# A {#a}\n\nb *c* [d](e){.f} [[g|h]] [@i, p. 3] `j` [^k]\n\n- l\n  1. m\n\n> [!tip] n\n> o\n\n"
                + "::: p {q=\"r\"}\ns | t\n--|--\nu | v\n: w\n:::\n\n```x\ny\n```\n\nz\n: a\n\n[^k]: b\n\n[c]: <d> 'e'\n";
        for (int end = 0; end <= text.length(); end++) {
            check(text.substring(0, end));
            check(text.substring(end));
        }
    }
}
