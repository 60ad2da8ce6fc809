package org.sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sourcebook.source.Span;

class BodyTest {

    @Test
    void plainTextIsTheTextWithoutItsMarkup() {
        Compiled compiled =
                Compiled.of("# One *two*\n\na [b](c) ![d](e) `f` &amp; [@g] [[h]] [[i|j]]\\\nk[^l]\n\n- m\n- n\n\n"
                        + "| o | p |\n|--|--|\n| q | r |\n\n::: block\ns\n:::\n\n```\nt\n```\n\n[^l]: u\n");

        assertThat(compiled.body().plain()).isEqualTo("One two\na b d f &  h j\nk\nm\nn\no p\nq r\ns\nt\nu");
    }

    @Test
    void anEmptyTextIsAnEmptyBody() {
        assertThat(Compiled.of("").body()).isEqualTo(Body.EMPTY);
        assertThat(Compiled.of("\n  \n\n").body().isEmpty()).isTrue();
    }

    @Test
    void neighbouringHtmlIsOnePiece() {
        assertThat(Compiled.of("# A\n\nb *c*\n\n- d\n").body().pieces()).hasSize(1);
    }

    @Test
    void paragraphsTellWhereTheyStandAndWhetherTheyCite() {
        Compiled compiled = Compiled.of("a\nb [@c] {.d}\n\n> e\n\n![f](g)\n\n| h |\n|---|\n| [@i] |\n");

        assertThat(compiled.body().paragraphs())
                .containsExactly(new Paragraph(new Span(0, 8), true, ""), new Paragraph(new Span(17, 18), false, ""));
    }

    @Test
    void oneParserServesManyThreads() {
        String text = "# A\n\nb *c* [d](e) [[f]]\n\n- g\n\n[^h]\n\n[^h]: i\n";
        Compiled alone = Compiled.of(text);
        List<Compiled> together = IntStream.range(0, 500)
                .parallel()
                .mapToObj(number -> Compiled.of(text))
                .toList();

        assertThat(together).allMatch(alone::equals);
    }

    @Test
    void contentOfLinksAndBlocksIsWrittenBeforeThem() {
        assertThat(Compiled.of("::: a\n[*b* ![c](d)](e)\n:::\n").html().strip())
                .isEqualTo(
                        "<div data-block=\"a\">\n<p><a href=\"e\"><em>b</em> <img src=\"d\" alt=\"c\"></a></p>\n</div>");
    }

    @Test
    void textIsEscapedForHtml() {
        assertThat(Markup.text("a<b>&\"'\u0000\u0085\uFFFF")).isEqualTo("a&lt;b&gt;&amp;&quot;'\uFFFD\uFFFD\uFFFD");
        assertThat(Markup.text("é\n\t𝕏")).isEqualTo("é\n\t𝕏");
    }

    @Test
    void addressesAreEncodedWhereTheyMustBe() {
        assertThat(Markup.address("a b/ä?c=\"d\"&e=%20%zz#[f]\uD800"))
                .isEqualTo("a%20b/%C3%A4?c=%22d%22&amp;e=%20%25zz#%5Bf%5D%EF%BF%BD");
    }
}
