package org.sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcebook.source.Span;

class BlockTest {

    @Test
    void aBlockHasANameParametersAndContent() {
        Compiled compiled = Compiled.of("::: timeline {trait=dated actor=\"ghost sec\"}\n*x*\n:::\n");

        assertThat(compiled.body().pieces())
                .contains(new Piece.Block(
                        "timeline",
                        List.of(
                                new Piece.Parameter("trait", "dated", new Span(14, 19), new Span(20, 25)),
                                new Piece.Parameter("actor", "ghost sec", new Span(26, 31), new Span(33, 42))),
                        List.of(new Piece.Html("<p><em>x</em></p>\n")),
                        new Span(4, 12)));
        assertThat(compiled.problems()).isEmpty();
    }

    @Test
    void blocksNestByPairsOrByTheLengthOfTheirFences() {
        String nested = "<div data-block=\"a\">\n<div data-block=\"b\">\n<p>x</p>\n</div>\n\n<p>y</p>\n</div>\n";

        assertThat(Compiled.of("::: a\n::: b\nx\n:::\ny\n:::\n").html().strip()).isEqualTo(nested.strip());
        assertThat(Compiled.of(":::: a\n::: b\nx\n:::\ny\n::::\n").html().strip())
                .isEqualTo(nested.strip());
        assertThat(Compiled.of("::: a\n:::: b\nx\n::::\ny\n:::\n").html().strip())
                .isEqualTo(nested.strip());
        assertThat(Compiled.of(":::a:::\n:::b\nx\n:::\ny\n:::\n").html().strip())
                .isEqualTo(nested.strip());
    }

    @Test
    void aBlockStandsInListsAndQuotationsAndHoldsThem() {
        Compiled compiled = Compiled.of("- ::: a\n  - x\n  :::\n\n  y\n\n> ::: b\n> > z\n> :::\n> w\n");

        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.html())
                .contains("<div data-block=\"a\">\n<ul>\n<li>x</li>\n</ul>\n</div>\n", "<p>y</p>")
                .contains("<div data-block=\"b\">\n<blockquote>\n<p>z</p>\n</blockquote>\n</div>\n", "<p>w</p>");
    }

    @Test
    void fencesInCodeAreCode() {
        assertThat(Compiled.of("::: a\n```\n:::\n```\n:::\n").html()).contains("<pre><code>:::\n</code></pre>\n</div>");
    }

    @Test
    void aBlockInterruptsAParagraphAndAParagraphFollowsAtOnce() {
        assertThat(Compiled.of("x\n::: a\n:::\ny\n").html())
                .isEqualTo("<p>x</p>\n<div data-block=\"a\">\n</div>\n\n<p>y</p>\n");
    }

    @Test
    void unclosedBlocksAreReportedWhereTheyBegin() {
        assertThat(Compiled.of("> ::: é\n> x\n\n:::: a\n::: b\n::::\n\n- ::: c\n\n  x\n")
                        .problems())
                .containsExactly(
                        "1:3 unclosed-block ':::'",
                        "1:7 malformed-block 'é'",
                        "5:1 unclosed-block '::: b'",
                        "8:3 unclosed-block '::: c'");
    }

    @Test
    void aFenceThatClosesNothingIsReported() {
        assertThat(Compiled.of("x\n:::\n\n::: a\n- y\n\n  :::\n:::\n").problems())
                .containsExactly("2:1 stray-block-end ':::'", "7:3 stray-block-end ':::'");
    }

    @Test
    void aBeginningThatCannotBeReadIsReported() {
        assertThat(Compiled.of("::: a {b}\n:::\n::: {.c}\n:::\n::: d e\n:::\n::: f {#g h=i}\n:::\n::: j {k=l\n:::\n")
                        .problems())
                .containsExactly(
                        "1:7 malformed-block '{b}'",
                        "3:5 malformed-block '{.c}'",
                        "5:7 malformed-block 'e'",
                        "7:7 malformed-block '{#g h=i}'",
                        "9:7 malformed-block '{k=l'");
    }

    @Test
    void aParameterGivenTwiceIsReported() {
        assertThat(Compiled.of("::: a {b=c b=d}\n:::\n").problems()).containsExactly("1:12 repeated-parameter 'b'");
    }
}
