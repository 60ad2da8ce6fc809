package org.sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DefinitionListTest {

    @Test
    void aTermIsFollowedByWhatItMeans() {
        assertThat(Compiled.of("Term\n: one\n: two\n  goes on\n").html())
                .isEqualTo("<dl>\n<dt>Term</dt>\n<dd>one</dd>\n<dd>two\ngoes on</dd>\n</dl>\n");
    }

    @Test
    void severalTermsShareAMeaningAndListsRunOn() {
        assertThat(Compiled.of("A\nB\n\n: x\n\nC {#c}\n: y\n\nText\n").html())
                .isEqualTo("<dl>\n<dt>A</dt>\n<dt>B</dt>\n<dd>x</dd>\n<dt id=\"c\">C</dt>\n<dd>y</dd>\n</dl>\n"
                        + "<p>Text</p>\n");
    }

    @Test
    void aMeaningOfSeveralBlocksKeepsItsParagraphs() {
        assertThat(Compiled.of("A\n:   x\n\n    y\n\n    - z\n").html())
                .contains("<dd>\n<p>x</p>\n<p>y</p>\n<ul>\n<li>z</li>\n</ul>\n</dd>");
    }

    @Test
    void attributesFollowTheList() {
        assertThat(Compiled.of("A\n: x\n\n{.terms}\n").html()).startsWith("<dl class=\"terms\">");
    }

    @Test
    void aColonWithoutATermOrASpaceIsText() {
        assertThat(Compiled.of(": x\n").html()).isEqualTo("<p>: x</p>\n");
        assertThat(Compiled.of("A\n:x\n").html()).isEqualTo("<p>A\n:x</p>\n");
    }

    @Test
    void aTabAfterTheColonIsAsGoodAsASpace() {
        assertThat(Compiled.of("A\n:\tx\n").html()).contains("<dd>x</dd>");
    }
}
