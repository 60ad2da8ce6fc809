package org.sourcebook.markdown;

/**
 * Fills the holes of a {@link Body}: one method for each kind of hole, returning the HTML that belongs there.
 *
 * <p>{@code content} is what stands inside the hole, already written.
 */
public interface Holes {

    String link(Piece.Link link, String content);

    String image(Piece.Image image);

    String entityLink(Piece.EntityLink link);

    String citation(Piece.Citation citation);

    String footnoteReference(Piece.FootnoteReference reference);

    String block(Piece.Block block, String content);

    String rawHtml(Piece.RawHtml raw);
}
