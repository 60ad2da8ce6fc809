package org.sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttributesTest {

    @Test
    void linksImagesSpansAndParagraphsTakeThem() {
        Compiled compiled =
                Compiled.of("[a](b){.c} ![d](e){width=30 height=\"40\" loading=lazy} [*f*]{lang=fr dir='ltr'} end\n"
                        + "{#p .lead title=\"x \\\" y\"}\n");

        assertThat(compiled.html())
                .isEqualTo("<p id=\"p\" class=\"lead\" title=\"x &quot; y\"><a href=\"b\" class=\"c\">a</a>"
                        + " <img src=\"e\" alt=\"d\" width=\"30\" height=\"40\" loading=\"lazy\">"
                        + " <span lang=\"fr\" dir=\"ltr\"><em>f</em></span> end</p>\n");
        assertThat(compiled.problems()).isEmpty();
    }

    @Test
    void linksByLabelTakeThemToo() {
        assertThat(Compiled.of("[a][b]{.c} [b]{.d}\n\n[b]: x\n").html())
                .isEqualTo("<p><a href=\"x\" class=\"c\">a</a> <span class=\"d\">b</span></p>\n");
    }

    @Test
    void aBlockTakesThemFromAParagraphOfTheirOwn() {
        assertThat(Compiled.of("- a\n\n{.x}\n").html()).startsWith("<ul class=\"x\">");
        assertThat(Compiled.of("3. a\n\n{start=7}\n").html()).startsWith("<ol start=\"7\">");
        assertThat(Compiled.of("> a\n\n{.x}\n").html()).startsWith("<blockquote class=\"x\">");
        assertThat(Compiled.of("    a\n\n{.x}\n").html()).startsWith("<pre class=\"x\"><code>a");
        assertThat(Compiled.of("``` js {.x title=T}\na\n```\n").html())
                .isEqualTo("<pre class=\"x\" title=\"T\"><code class=\"language-js\">a\n</code></pre>\n");
    }

    @Test
    void anImageAloneTakesThoseOfItsParagraph() {
        Compiled compiled = Compiled.of("![a](b){loading=eager}\n{.wide}\n");

        assertThat(compiled.html())
                .isEqualTo("<figure><img src=\"b\" alt=\"a\" loading=\"eager\" class=\"wide\"></figure>\n");
    }

    @Test
    void whatIsNotOnTheListIsReportedWithWhatIs() {
        Compiled compiled = Compiled.of("é [a](b){onclick=\"x\" .ok style=y href=z widht=3}\n");

        assertThat(compiled.html()).contains("<a href=\"b\" class=\"ok\">a</a>");
        assertThat(compiled.problems())
                .containsExactly(
                        "1:10 unknown-attribute 'onclick'",
                        "1:26 unknown-attribute 'style'",
                        "1:34 unknown-attribute 'href'",
                        "1:41 unknown-attribute 'widht'");
        assertThat(compiled.diagnostics().get(0).hint())
                .startsWith("allowed are id, class, lang, dir, title, hreflang");
    }

    @Test
    void aSlipIsAnsweredByTheNearestName() {
        assertThat(Compiled.of("![a](b){widht=3}\n").diagnostics().get(0).hint())
                .isEqualTo("did you mean 'width'?");
    }

    @Test
    void valuesOfAWrongFormAreReportedAtTheValue() {
        assertThat(Compiled.of(
                                "[a]{#ä .b! lang=\"x y\" dir=up} ![a](b){width=50% loading=never}\n\n1. x\n\n{start=one}\n")
                        .problems())
                .containsExactly(
                        "1:6 invalid-attribute 'ä'",
                        "1:9 invalid-attribute 'b!'",
                        "1:18 invalid-attribute 'x y'",
                        "1:27 invalid-attribute 'up'",
                        "1:45 invalid-attribute '50%'",
                        "1:57 invalid-attribute 'never'",
                        "5:8 invalid-attribute 'one'");
    }

    @Test
    void anAttributeGivenTwiceIsReported() {
        assertThat(Compiled.of("[a]{lang=en lang=fr}\n").problems()).containsExactly("1:18 repeated-attribute 'fr'");
    }

    @Test
    void thoseThatBelongToNothingAreReported() {
        assertThat(Compiled.of("{.a}\n\ntext {.b} text {.}{} {c=d} **x**{#e} {title=f}.\n")
                        .problems())
                .containsExactly(
                        "1:1 misplaced-attributes '{.a}'",
                        "3:6 misplaced-attributes '{.b}'",
                        "3:33 misplaced-attributes '{#e}'",
                        "3:38 misplaced-attributes '{title=f}'");
    }

    @Test
    void thoseThatCannotBeReadAreReported() {
        assertThat(Compiled.of("[a]{.b onclick} and text {.uncited reason=because of it}\n")
                        .problems())
                .containsExactly(
                        "1:4 malformed-attributes '{.b onclick}'",
                        "1:26 malformed-attributes '{.uncited reason=because of it}'");
    }

    @Test
    void bracesAfterABackslashAreText() {
        Compiled compiled = Compiled.of("[a]\\{.b} end \\{.c}\n");

        assertThat(compiled.html()).isEqualTo("<p>[a]{.b} end {.c}</p>\n");
        assertThat(compiled.problems()).isEmpty();
    }

    @Test
    void anUncitedParagraphSaysWhy() {
        Compiled compiled =
                Compiled.of("Said here. {.uncited reason=\"our own count\"}\n\nNot here. {.uncited}\n\nx {reason=y}\n");

        assertThat(compiled.body().paragraphs())
                .extracting(Paragraph::uncitedReason)
                .isEqualTo(List.of("our own count", "", ""));
        assertThat(compiled.html()).startsWith("<p class=\"uncited\">Said here.</p>");
        assertThat(compiled.problems())
                .containsExactly("3:11 missing-reason '{.uncited}'", "5:3 missing-reason '{reason=y}'");
    }
}
