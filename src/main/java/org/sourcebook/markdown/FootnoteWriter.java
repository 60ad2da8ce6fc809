package org.sourcebook.markdown;

import java.util.List;

/**
 * Writes footnotes as HTML: the references in the text and the list below it, linked both ways.
 *
 * <p>{@code scope} is put before every id, so that two texts on one page do not clash; it is empty for the page's main
 * text. Ids are {@code fn-2} for a note and {@code fnref-2-1} for the first reference to it.
 */
public record FootnoteWriter(String scope, String heading, String backLabel) {

    /** The footnotes of a page's main text, in English. */
    public static final FootnoteWriter MAIN = new FootnoteWriter("", "Footnotes", "Back to the text");

    /** The id of a note in the list. */
    public String id(Footnote footnote) {
        return scope + "fn-" + footnote.number();
    }

    /** The id of a reference in the text. */
    public String id(Piece.FootnoteReference reference) {
        return scope + "fnref-" + reference.number() + "-" + reference.use();
    }

    /** The raised number in the text. */
    public String reference(Piece.FootnoteReference reference) {
        int number = reference.number();
        return "<sup class=\"footnote-ref\"><a id=\"" + scope + "fnref-" + number + "-" + reference.use()
                + "\" href=\"#" + scope + "fn-" + number + "\">" + number + "</a></sup>";
    }

    /** The list of notes with links back to every reference; empty where there are none. */
    public String section(List<Footnote> footnotes, Holes holes) {
        if (footnotes.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<section class=\"footnotes\" aria-label=\"")
                .append(heading)
                .append("\">\n<ol>\n");
        for (Footnote footnote : footnotes) {
            out.append(item(footnote, holes));
        }
        return out.append("</ol>\n</section>\n").toString();
    }

    private String item(Footnote footnote, Holes holes) {
        StringBuilder out = new StringBuilder("<li id=\"" + scope + "fn-" + footnote.number() + "\">\n")
                .append(BodyWriter.write(footnote.content(), holes))
                .append("<p class=\"footnote-back\">");
        for (int use = 1; use <= footnote.uses(); use++) {
            out.append(use > 1 ? " " : "").append(backLink(footnote.number(), use));
        }
        return out.append("</p>\n</li>\n").toString();
    }

    private String backLink(int number, int use) {
        return "<a href=\"#" + scope + "fnref-" + number + "-" + use + "\" aria-label=\"" + backLabel + "\">↩"
                + (use > 1 ? "<sup>" + use + "</sup>" : "") + "</a>";
    }
}
