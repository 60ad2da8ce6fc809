package org.sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sourcebook.source.Span;

class RawHtmlTest {

    @Test
    void everyFormIsRefusedAtItsPlaceWithARemedy() {
        Compiled compiled =
                Compiled.of("é <b>x</b> <!-- y --> <?z?> <!A b> <![CDATA[c]]> <br/>\n\n> <div>\n> d\n> </div>\n");

        assertThat(compiled.problems())
                .containsExactly(
                        "1:3 raw-html '<b>'",
                        "1:12 raw-html '<!-- y -->'",
                        "1:23 raw-html '<?z?>'",
                        "1:29 raw-html '<!A b>'",
                        "1:36 raw-html '<![CDATA[c]]>'",
                        "1:50 raw-html '<br/>'",
                        "3:3 raw-html '<div>\n> d\n> </div>'");
        assertThat(compiled.diagnostics())
                .allSatisfy(problem -> assertThat(problem.hint()).isNotBlank());
        assertThat(compiled.diagnostics().get(0).hint()).isEqualTo("write **strong**");
        assertThat(compiled.html()).doesNotContain("<b>", "<!--", "<div");
    }

    @Test
    void anEndTagAloneIsRefusedToo() {
        assertThat(Compiled.of("a </i> <i>b</i>").problems())
                .containsExactly("1:3 raw-html '</i>'", "1:8 raw-html '<i>'");
    }

    @Test
    void whatIsNoHtmlIsText() {
        Compiled compiled = Compiled.of("a < b, a<b, <3, \\<b>, `<b>`, &lt;b>");

        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.html())
                .isEqualTo("<p>a &lt; b, a&lt;b, &lt;3, &lt;b&gt;, <code>&lt;b&gt;</code>, &lt;b&gt;</p>\n");
    }

    @Test
    void whereItIsAllowedItBecomesAPiece() {
        MarkdownParser parser = new MarkdownParser(MarkdownOptions.STANDARD.withRawHtml());
        Compiled compiled = Compiled.of(parser, "a <b>\n\n  <div>\nx\n</div>\n\ny\n");

        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.body().pieces())
                .contains(
                        new Piece.RawHtml("<b>", true, new Span(2, 5)),
                        new Piece.RawHtml("  <div>\nx\n</div>", false, new Span(9, 23)));
    }
}
