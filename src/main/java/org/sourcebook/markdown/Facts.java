package org.sourcebook.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sourcebook.source.Span;

/** What is noted about a body while it is written: its headings, and what its paragraphs rest on. */
final class Facts {

    private final List<Heading> headings = new ArrayList<>();
    private final List<Noted> paragraphs = new ArrayList<>();
    private final Set<Integer> citingNotes = new HashSet<>();
    private int footnote;

    private record Noted(Span span, InlineFacts facts, String reason) {}

    /** From here on the footnote of this number is written. */
    void enterFootnote(int number) {
        footnote = number;
    }

    /** Notes a heading; one in a footnote is no part of the contents. */
    void heading(Heading heading) {
        if (footnote == 0) {
            headings.add(heading);
        }
    }

    /** Notes what an inline text rests on; in a footnote that counts for the paragraphs that refer to it. */
    void inline(InlineFacts facts) {
        if (footnote > 0 && facts.cites()) {
            citingNotes.add(footnote);
        }
    }

    /** Notes a paragraph of running text. */
    void paragraph(Span span, InlineFacts facts, String reason) {
        if (footnote == 0) {
            paragraphs.add(new Noted(span, facts, reason));
        }
    }

    List<Heading> headings() {
        return headings;
    }

    /** The paragraphs outside footnotes; one cites if it does itself or refers to a footnote that does. */
    List<Paragraph> paragraphs() {
        return paragraphs.stream()
                .map(noted -> new Paragraph(noted.span(), cites(noted.facts()), noted.reason()))
                .toList();
    }

    private boolean cites(InlineFacts facts) {
        return facts.cites() || facts.notes().stream().anyMatch(citingNotes::contains);
    }
}
