package org.sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sourcebook.source.Span;

class EntityLinkTest {

    @Test
    void aLinkHasATargetAndPerhapsALabel() {
        Compiled compiled = Compiled.of("é [[ghostsec]] [[ event:x#aim | the *x* ]]");

        assertThat(compiled.body().pieces())
                .filteredOn(Piece.EntityLink.class::isInstance)
                .containsExactly(
                        new Piece.EntityLink("ghostsec", "", "", new Span(4, 12)),
                        new Piece.EntityLink("event:x#aim", "the x", "the <em>x</em>", new Span(18, 29)));
    }

    @Test
    void inCodeAndAfterABackslashItIsText() {
        assertThat(Compiled.of("`[[a]]` \\[[a]\\]\n\n    [[a]]\n").html())
                .isEqualTo("<p><code>[[a]]</code> [[a]]</p>\n<pre><code>[[a]]\n</code></pre>\n");
    }

    @Test
    void bracketsInTheTextOfALinkAreNone() {
        assertThat(Compiled.of("[[a]](b) [x [y]](z) [[ ]]").html())
                .isEqualTo("<p><a href=\"b\">[a]</a> <a href=\"z\">x [y]</a> [[ ]]</p>\n");
    }

    @Test
    void aLinkWithoutItsSecondBracketIsReported() {
        assertThat(Compiled.of("- see [[ghostsec] and [[1] and [[a b]\n").problems())
                .containsExactly("1:7 unclosed-entity-link '[[ghostsec]'", "1:23 unclosed-entity-link '[[1]'");
    }

    @Test
    void aLinkInsideALinkIsReported() {
        assertThat(Compiled.of("[x [[y]] z](u)\n\n[a [b](c) d](e)\n\n[[a|<http://b.c>]]\n")
                        .problems())
                .containsExactly(
                        "1:1 nested-link '[x [[y]] z]'",
                        "3:1 nested-link '[a [b](c) d]'",
                        "5:5 nested-link '<http://b.c>'");
    }
}
