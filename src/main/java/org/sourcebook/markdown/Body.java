package org.sourcebook.markdown;

import java.util.List;

/**
 * A Markdown text, compiled once: pieces of finished HTML with typed holes between them, filled when a page is made.
 *
 * <p>{@code footnotes} stand in the order of their first use; {@code plain} is the text without markup, for search,
 * excerpts and feeds. Immutable.
 */
public record Body(
        List<Piece> pieces,
        List<Heading> headings,
        List<Footnote> footnotes,
        List<Paragraph> paragraphs,
        String plain) {

    /** A text with nothing in it. */
    public static final Body EMPTY = new Body(List.of(), List.of(), List.of(), List.of(), "");

    public Body {
        pieces = List.copyOf(pieces);
        headings = List.copyOf(headings);
        footnotes = List.copyOf(footnotes);
        paragraphs = List.copyOf(paragraphs);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }
}
