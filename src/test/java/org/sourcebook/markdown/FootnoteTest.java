package org.sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;

class FootnoteTest {

    @Test
    void notesAreNumberedByTheirFirstUseAndCountTheirReferences() {
        Compiled compiled = Compiled.of("One[^b] two[^a] three[^b].\n\n[^a]: A\n[^b]: B\n");

        assertThat(compiled.body().footnotes())
                .extracting(Footnote::number, Footnote::label, Footnote::uses)
                .containsExactly(tuple(1, "b", 2), tuple(2, "a", 1));
        assertThat(compiled.html())
                .contains("three<sup class=\"footnote-ref\"><a id=\"fnref-1-2\" href=\"#fn-1\">1</a>");
        assertThat(compiled.problems()).isEmpty();
    }

    @Test
    void theListLinksBackToEveryReferenceFromItsLastParagraph() {
        Compiled compiled = Compiled.of("x[^a] y[^a]\n\n[^a]: First.\n\n    Second.\n");

        assertThat(FootnoteWriter.MAIN.section(compiled.body().footnotes(), new ReadableHoles()))
                .isEqualTo("<section class=\"footnotes\" aria-label=\"Footnotes\">\n<ol>\n<li id=\"fn-1\">\n"
                        + "<p>First.</p>\n<p>Second."
                        + " <a class=\"footnote-back\" href=\"#fnref-1-1\" aria-label=\"Back to the text\">↩</a>"
                        + " <a class=\"footnote-back\" href=\"#fnref-1-2\" aria-label=\"Back to the text 2\">↩"
                        + "<sup>2</sup></a></p>\n</li>\n</ol>\n</section>\n");
    }

    @Test
    void aNoteThatEndsInAListGetsAParagraphForItsLinks() {
        Compiled compiled = Compiled.of("x[^a]\n\n[^a]:\n    - item\n");

        assertThat(new FootnoteWriter("q-", "Notes & more", "Back")
                        .section(compiled.body().footnotes(), new ReadableHoles()))
                .contains(
                        "aria-label=\"Notes &amp; more\"",
                        "<li id=\"q-fn-1\">",
                        "</ul>\n<p><a ",
                        "href=\"#q-fnref-1-1\"");
    }

    @Test
    void noNotesGiveNoSection() {
        assertThat(FootnoteWriter.MAIN.section(Compiled.of("x").body().footnotes(), new ReadableHoles()))
                .isEmpty();
    }

    @Test
    void notesHoldLinksCitationsAndOtherNotes() {
        Compiled compiled = Compiled.of("x[^a]\n\n[^a]: See [@src, p. 2], [[actor]] and[^b].\n\n[^b]: More.\n");

        assertThat(compiled.body().footnotes()).hasSize(2);
        assertThat(BodyWriter.write(compiled.body().footnotes().get(0).content(), new ReadableHoles()))
                .contains("<cite>|src|page|2|</cite>", "<a data-entity=\"actor\">", "href=\"#fn-2\"");
        assertThat(compiled.problems()).isEmpty();
    }

    @Test
    void aNoteThatRefersToItselfIsWrittenOnce() {
        Compiled compiled = Compiled.of("x[^a]\n\n[^a]: Again[^a].\n");

        assertThat(compiled.body().footnotes())
                .singleElement()
                .satisfies(note -> assertThat(note.uses()).isEqualTo(2));
    }

    @Test
    void undefinedUnusedAndRepeatedNotesAreReported() {
        Compiled compiled = Compiled.of("é[^census]\n\n> [^cencus]: x\n\n[^cencus]: y\n");

        assertThat(compiled.problems())
                .containsExactly(
                        "1:2 undefined-footnote '[^census]'",
                        "3:3 unused-footnote '[^cencus]'",
                        "5:1 duplicate-footnote '[^cencus]'");
        assertThat(compiled.diagnostics().get(0).hint()).isEqualTo("did you mean 'cencus'?");
        assertThat(compiled.html()).contains("é[^census]");
    }

    @Test
    void aReferenceMayFollowAnExclamationMark() {
        assertThat(Compiled.of("Ha![^a]\n\n[^a]: x\n").html()).startsWith("<p>Ha!<sup");
    }

    @Test
    void aReferenceInCodeOrAfterABackslashIsText() {
        assertThat(Compiled.of("`[^a]` \\[^a]").html()).isEqualTo("<p><code>[^a]</code> [^a]</p>\n");
    }
}
