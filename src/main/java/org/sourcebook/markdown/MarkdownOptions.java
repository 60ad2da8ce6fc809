package org.sourcebook.markdown;

/**
 * How Markdown is compiled: whether raw HTML is let through to be cleaned later, and the limits beyond which a text is
 * refused rather than compiled.
 *
 * <p>{@code maxLength} counts the UTF-16 units of a text, {@code maxLine} those of one line, {@code maxNesting} the
 * lists, quotes and blocks that stand inside each other.
 */
public record MarkdownOptions(boolean rawHtml, int maxLength, int maxLine, int maxNesting) {

    /** No raw HTML, and limits that no honest text comes near. */
    public static final MarkdownOptions STANDARD = new MarkdownOptions(false, 4_000_000, 200_000, 100);

    /** The same with raw HTML let through as {@link Piece.RawHtml}. */
    public MarkdownOptions withRawHtml() {
        return new MarkdownOptions(true, maxLength, maxLine, maxNesting);
    }
}
