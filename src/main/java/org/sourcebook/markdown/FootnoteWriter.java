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

    private static final String PARAGRAPH_END = "</p>\n";

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
        return "<sup class=\"footnote-ref\"><a id=\"" + id(reference) + "\" href=\"#" + scope + "fn-"
                + reference.number() + "\">" + reference.number() + "</a></sup>";
    }

    /** The list of notes with links back to every reference; empty where there are none. */
    public String section(List<Footnote> footnotes, Holes holes) {
        if (footnotes.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<section class=\"footnotes\" aria-label=\"")
                .append(Markup.text(heading))
                .append("\">\n<ol>\n");
        for (Footnote footnote : footnotes) {
            out.append("<li id=\"").append(id(footnote)).append("\">\n");
            out.append(item(footnote, holes)).append("</li>\n");
        }
        return out.append("</ol>\n</section>\n").toString();
    }

    /** A note's content, its links back at the end of its last paragraph. */
    private String item(Footnote footnote, Holes holes) {
        String content = BodyWriter.write(footnote.content(), holes);
        String links = backLinks(footnote);
        return content.endsWith(PARAGRAPH_END)
                ? content.substring(0, content.length() - PARAGRAPH_END.length()) + links + PARAGRAPH_END
                : content + "<p>" + links.strip() + PARAGRAPH_END;
    }

    private String backLinks(Footnote footnote) {
        StringBuilder links = new StringBuilder();
        for (int use = 1; use <= footnote.uses(); use++) {
            String number = use == 1 ? "" : " " + use;
            links.append(" <a class=\"footnote-back\" href=\"#")
                    .append(id(new Piece.FootnoteReference(footnote.number(), use)))
                    .append("\" aria-label=\"")
                    .append(Markup.text(backLabel + number))
                    .append("\">↩")
                    .append(use == 1 ? "" : "<sup>" + use + "</sup>")
                    .append("</a>");
        }
        return links.toString();
    }
}
