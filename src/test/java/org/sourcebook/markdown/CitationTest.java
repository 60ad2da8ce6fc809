package org.sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sourcebook.source.Span;

class CitationTest {

    @Test
    void aBracketHoldsCitationsWithPrefixLocatorAndSuffix() {
        Compiled compiled = Compiled.of("é [see @vice-2015, p. 3, my emphasis; also -@nyt-2015].");

        assertThat(compiled.body().pieces().get(1))
                .isEqualTo(new Piece.Citation(
                        List.of(
                                new CitationItem(
                                        "see",
                                        "vice-2015",
                                        "page",
                                        "3",
                                        "my emphasis",
                                        false,
                                        Optional.empty(),
                                        new Span(8, 17)),
                                new CitationItem(
                                        "also", "nyt-2015", "", "", "", true, Optional.empty(), new Span(45, 53))),
                        new Span(2, 54)));
    }

    @Test
    void locatorsAreSplitFromWhatFollows() {
        assertThat(locator("@a, pp. 33-35, 38-39 and 41 and more")).isEqualTo("page|33-35, 38-39 and 41|and more");
        assertThat(locator("@a 12")).isEqualTo("page|12|");
        assertThat(locator("@a, 12, 14")).isEqualTo("page|12, 14|");
        assertThat(locator("@a chap. 4")).isEqualTo("chapter|4|");
        assertThat(locator("@a, §§ 3–5")).isEqualTo("section|3–5|");
        assertThat(locator("@a, §3")).isEqualTo("section|3|");
        assertThat(locator("@a, ¶ 7")).isEqualTo("paragraph|7|");
        assertThat(locator("@a, Fig. 2b")).isEqualTo("figure|2b|");
        assertThat(locator("@a, p. iv")).isEqualTo("page|iv|");
        assertThat(locator("@a, vol. 2, p. 7")).isEqualTo("volume|2|p. 7");
        assertThat(locator("@a, at 12:30")).isEqualTo("timestamp|12:30|");
        assertThat(locator("@a, pp. iv, vi-xi and 3")).isEqualTo("page|iv, vi-xi and 3|");
        assertThat(locator("@a, p. 3 did so")).isEqualTo("page|3|did so");
        assertThat(locator("@a, I think")).isEqualTo("||I think");
        assertThat(locator("@a, at length")).isEqualTo("||at length");
        assertThat(locator("@a, and so on")).isEqualTo("||and so on");
        assertThat(locator("@a, passim")).isEqualTo("||passim");
        assertThat(locator("@a [sic]")).isEqualTo("||[sic]");
    }

    private static String locator(String citation) {
        Piece.Citation found = (Piece.Citation)
                Compiled.of("[" + citation + "]").body().pieces().get(1);
        CitationItem item = found.items().get(0);
        return item.locatorLabel() + "|" + item.locator() + "|" + item.suffix();
    }

    @Test
    void aKeyEndsBeforePunctuation() {
        assertThat(Compiled.of("[@a_b:c.d/e.; @f, g; @h]").html()).contains("|a_b:c.d/e|", "|f|", "|h|");
    }

    @Test
    void outsideBracketsInCodeInAddressesAndLinksThereIsNoCitation() {
        String text = "@a [b@c.org] `[@d]` [@e](f) [\\@g] <h@i.org> [@j][k]\n\n[k]: l\n";

        assertThat(Compiled.of(text).html()).doesNotContain("<cite>");
        assertThat(Compiled.of(text).problems()).isEmpty();
    }

    @Test
    void anExclamationMarkBeforeItStays() {
        assertThat(Compiled.of("Really![@a]").html()).isEqualTo("<p>Really!<cite>|a|||</cite></p>\n");
    }

    @Test
    void textBeforeASemicolonBelongsToTheCitationBeforeIt() {
        assertThat(Compiled.of("[@a, x; y; @b]").html()).contains("|a|||x; y; |b|||");
    }

    @Test
    void escapesInPrefixAndSuffixAreResolved() {
        assertThat(Compiled.of("[R&amp;D\\: @a, *x*]").html()).contains("R&amp;D:|a|||*x*");
    }

    @Test
    void twoKeysWithoutASemicolonAreReported() {
        Compiled compiled = Compiled.of("x [@one @two]\n");

        assertThat(compiled.problems()).containsExactly("1:9 malformed-citation '@two'");
    }

    @Test
    void aLinkInACitationIsReported() {
        assertThat(Compiled.of("[see [[x]] @a] [see [b](c) @d]").problems())
                .containsExactly("1:1 nested-link '[see [[x]] @a]'", "1:16 nested-link '[see [b](c) @d]'");
    }

    @Test
    void paragraphsThatCiteAreTold() {
        Compiled compiled = Compiled.of("A [@a].\n\nB.\n\nC[^c]\n\nD[^d]\n\n- E [@e]\n\n[^c]: [@c]\n[^d]: d\n");

        assertThat(compiled.body().paragraphs())
                .extracting(Paragraph::cites)
                .containsExactly(true, false, true, false, true);
    }
}
