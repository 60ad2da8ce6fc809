package org.sourcebook.markdown;

/**
 * How Markdown is compiled: whether raw HTML is let through to be cleaned later, and the limits beyond which a text is
 * refused rather than compiled.
 *
 * <p>{@code maxLength} counts the UTF-16 units of a text; {@code maxNesting} the lists, quotes and blocks that stand
 * inside each other; {@code maxCells} the cells of one table, those counted that a short row leaves out.
 */
public record MarkdownOptions(boolean rawHtml, int maxLength, int maxNesting, int maxCells) {

    /** No raw HTML, and limits that no honest text comes near. */
    public static final MarkdownOptions STANDARD = new MarkdownOptions(false, 2_000_000, 32, 100_000);

    public MarkdownOptions {
        if (maxLength < 0 || maxNesting < 1 || maxCells < 1) {
            throw new IllegalArgumentException("limits must leave room for a text");
        }
    }

    /** The same with raw HTML let through as {@link Piece.RawHtml}. */
    public MarkdownOptions withRawHtml() {
        return new MarkdownOptions(true, maxLength, maxNesting, maxCells);
    }
}
