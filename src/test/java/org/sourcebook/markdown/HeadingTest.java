package org.sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sourcebook.source.Span;

class HeadingTest {

    @Test
    void idsAreMadeFromTheTextAndKeptApart() {
        assertThat(Compiled.of("# One & *two*\n## Same\n## Same\n## Same\n")
                        .body()
                        .headings())
                .extracting(Heading::id)
                .containsExactly("one-two", "same", "same-2", "same-3");
    }

    @Test
    void theIdItsAuthorGaveWinsAndNoOtherHeadingTakesIt() {
        Compiled compiled = Compiled.of("## Same\n## Same\n## Other {#same-2 .big lang=fr}\n");

        assertThat(compiled.body().headings()).extracting(Heading::id).containsExactly("same", "same-3", "same-2");
        assertThat(compiled.html()).contains("<h2 id=\"same-2\" class=\"big\" lang=\"fr\">Other</h2>");
    }

    @Test
    void anIdGivenTwiceIsReportedWithBothPlaces() {
        Compiled compiled = Compiled.of("## A {#x}\n\ntext [b]{#x}\n");

        assertThat(compiled.problems()).containsExactly("3:11 duplicate-anchor 'x'");
        assertThat(compiled.diagnostics().get(0).related())
                .singleElement()
                .satisfies(place -> assertThat(place).hasToString("page.md:1:8"));
    }

    @Test
    void idsOfFootnotesAreReserved() {
        Compiled compiled = Compiled.of("# fn 1\n## A {#fnref-1-1}\n");

        assertThat(compiled.body().headings()).extracting(Heading::id).containsExactly("on-fn-1", "a");
        assertThat(compiled.problems()).containsExactly("2:8 reserved-anchor 'fnref-1-1'");
    }

    @Test
    void closingHashesMayStandBeforeAttributes() {
        assertThat(Compiled.of("## Title ## {#t}\n").html()).isEqualTo("<h2 id=\"t\">Title</h2>\n");
        assertThat(Compiled.of("## C# {#t}\n").html()).isEqualTo("<h2 id=\"t\">C#</h2>\n");
    }

    @Test
    void aHeadingTellsItsLevelTextAndPlace() {
        assertThat(Compiled.of("é\n\nTwo *words*\nand more\n---\n").body().headings())
                .containsExactly(new Heading(2, "two-words-and-more", "Two words and more", new Span(3, 23)));
    }

    @Test
    void slugsAreSafeInAddresses() {
        assertThat(Slug.of("Who’s “Größe” – Łódź, 9,200?")).isEqualTo("whos-grosse-lodz-9-200");
        assertThat(Slug.of("Ænima ﬁle İstanbul Þórr")).isEqualTo("aenima-file-istanbul-thorr");
        assertThat(Slug.of("  ---  ")).isEqualTo("section");
        assertThat(Slug.of("اسم")).isEqualTo("section");
    }
}
