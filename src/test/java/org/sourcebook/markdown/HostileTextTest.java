package org.sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Texts made to cost time or stack are compiled like any other, or reported.
 *
 * <p>Each takes well under a second; the limit is there for what grows with the square of the length, which takes minutes.
 */
class HostileTextTest {

    private static final int TIMES = 50_000;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int SMALL_STACK = 256 * 1024;

    private static final List<String> REPEATED = List.of(
            "- ",
            ">",
            "> ",
            "* ",
            "+ - * ",
            "1. ",
            "1) ",
            ": ",
            "> - ",
            "[",
            "]",
            "[]",
            "*",
            "_",
            "*a",
            "*a_",
            "*a_ ",
            "**",
            "_a ",
            "a* ",
            "***a",
            "a_b* c_ ",
            "`",
            "a``b",
            "![",
            "![](",
            "![[](",
            "[](",
            "[a](",
            "[a](<b",
            "[a](b 'c",
            "[a](b \"c",
            "[a](b (c",
            "[a][b]",
            "[a]: b",
            "[a]: b\n",
            "[a]: b 'c\n",
            "[a]: <b",
            "[^a]",
            "[^a]: b\n",
            "[[a",
            "[[a]]",
            "[[a|",
            "[@a; ",
            "[@a",
            "[@a [b ",
            "[@a]",
            "{",
            "{.a",
            "{.a}",
            "[a]{.b}",
            "{a=\"",
            "{title=\"",
            "{a=\"{b='",
            "<",
            "<a ",
            "<a b='",
            "<a b='c\"",
            "<?",
            "a <?",
            "<![CDATA[",
            "a <![CDATA[",
            "a <!A ",
            "<!--",
            "a <!--",
            "</a",
            "<http://a> ",
            "<http://a",
            "<a@b.",
            "&",
            "&#1",
            "\\",
            "\n",
            "a\n",
            "a  \n",
            "\t- ",
            "# ",
            "#\n",
            "a\n===\n",
            "- - -\n",
            "```\n",
            "~~~",
            "    a\n",
            "> a\n",
            "> a\n\n",
            "- a\n",
            "-\n",
            "- a\n\n  b\n",
            "- a\n+ b\n",
            "- ```\n",
            "::: a\n",
            ":::\n",
            "::: a {b=c}\n:::\n",
            ":::: a\n::: b\n",
            "|",
            "a|b\n",
            "| a |\n|---|\n",
            "a\n: b\n",
            "> [!note]\n",
            "[!note]\n",
            "(",
            "[a](\\",
            "<a@b>",
            "*[a](b)",
            "**x [a*b**c*](d)",
            "![![a](b)](c)",
            "é",
            "\uD83D\uDE00",
            "\uD800",
            "\0");

    @TestFactory
    Stream<DynamicTest> whatIsRepeatedIsCompiledInTime() {
        return REPEATED.stream()
                .map(text -> DynamicTest.dynamicTest(
                        text.replace("\n", "\\n").replace("\t", "\\t") + " × " + TIMES,
                        () -> assertCompiled(text.repeat(TIMES))));
    }

    @TestFactory
    Stream<DynamicTest> whatGrowsIsCompiledInTime() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("runs of backticks that grow", growingBackticks());
        texts.put("lists nested by indentation", nestedByIndentation());
        texts.put("brackets around a word", "[".repeat(TIMES) + "a" + "]".repeat(TIMES));
        texts.put("links around a word", "[".repeat(TIMES) + "a" + "](b)".repeat(TIMES));
        texts.put("images around a word", "![".repeat(TIMES) + "a" + "](b)".repeat(TIMES));
        texts.put("stars around a word", "**".repeat(TIMES) + "a" + "**".repeat(TIMES));
        texts.put("brackets in a citation", "[@a " + "[b ".repeat(TIMES) + "]".repeat(TIMES) + "]");
        texts.put("a title of many lines", "[a]: b\n\"c\n" + "d\n".repeat(TIMES));
        texts.put(
                "a wide header over short rows",
                "|a".repeat(5000) + "|\n" + "|-".repeat(5000) + "|\n" + "|a\n".repeat(TIMES));
        texts.put("blank lines in deep lists", "- ".repeat(31) + "a\n" + "\n".repeat(TIMES * 4));
        texts.put("lazy lines in deep quotes", "> ".repeat(31) + "a\n" + "b\n".repeat(TIMES));
        texts.put("headings that are the same", "# a\n".repeat(TIMES));
        texts.put("links on many lines", "[[a|b]] [@c] [d](e) {.f}\n".repeat(TIMES));
        texts.put("a class of many words", "a {class=\"" + "b ".repeat(TIMES) + "\"}");
        texts.put("footnotes that are mistaken for others", mistakenFootnotes());
        texts.put("an address of percent signs", "[a](" + "%25".repeat(TIMES) + ")");
        texts.put("a mail address without end", "<" + "a.".repeat(TIMES) + "@" + "b.".repeat(TIMES));
        return texts.entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> assertCompiled(text.getValue())));
    }

    @Test
    void nestingBeyondTheLimitIsReportedOnceAndTheRestCompiled() {
        Compiled compiled = Compiled.of("> ".repeat(40) + "x\n\n" + "- ".repeat(40) + "y\n\n*z*\n");

        assertThat(compiled.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("1:65 nesting-too-deep"));
        assertThat(compiled.html()).endsWith("<p><em>z</em></p>\n");
    }

    @Test
    void nestingUpToTheLimitIsCompiled() {
        assertThat(Compiled.of("> ".repeat(32) + "x\n").problems()).isEmpty();
        assertThat(Compiled.of("- ".repeat(32) + "x\n").problems()).isEmpty();
        assertThat(Compiled.of("> ".repeat(33) + "x\n").problems()).hasSize(1);
        assertThat(Compiled.of("- ".repeat(33) + "x\n").problems()).hasSize(1);
    }

    @Test
    void aTextBeyondTheLimitIsReported() {
        MarkdownParser parser = new MarkdownParser(new MarkdownOptions(false, 10, 5, 5));

        assertThat(Compiled.of(parser, "x".repeat(11)).problems()).containsExactly("1:1 text-too-long ''");
        assertThat(Compiled.of(parser, "x".repeat(10)).problems()).isEmpty();
    }

    @Test
    void aMegabyteOfProseIsCompiled() throws InterruptedException {
        String page =
                "## A heading\n\nSome *honest* prose with a [link](a.html), a citation [@a, p. 3] and a [[term]], in"
                        + " sentences\nof usual length. And `code`.\n\n- an item\n- another\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n";
        Compiled compiled = compile(page.repeat(1_000_000 / page.length()));

        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.body().headings()).hasSizeGreaterThan(4000);
    }

    private static void assertCompiled(String text) {
        Compiled compiled = assertTimeoutPreemptively(LIMIT, () -> compile(text));
        assertThat(compiled.diagnostics().stream()
                        .mapToInt(problem -> problem.where().span().end()))
                .allMatch(end -> end <= text.length());
    }

    /** Compiles on a stack as small as a server's threads may have. */
    private static Compiled compile(String text) throws InterruptedException {
        Compiled[] result = new Compiled[1];
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(null, () -> result[0] = Compiled.of(text), "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((where, thrown) -> failure[0] = thrown);
        thread.start();
        thread.join();
        assertThat(failure[0]).isNull();
        return result[0];
    }

    private static String growingBackticks() {
        StringBuilder text = new StringBuilder();
        for (int length = 1; text.length() < TIMES; length++) {
            text.append('e').append("`".repeat(length));
        }
        return text.toString();
    }

    private static String mistakenFootnotes() {
        StringBuilder text = new StringBuilder();
        for (int number = 10_000; number < 20_000; number++) {
            text.append("[^note")
                    .append(number)
                    .append("]\n\n[^not")
                    .append(number)
                    .append("]: x\n\n");
        }
        return text.toString();
    }

    private static String nestedByIndentation() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth < 1000; depth++) {
            text.append("  ".repeat(depth)).append("- a\n");
        }
        return text.toString();
    }
}
