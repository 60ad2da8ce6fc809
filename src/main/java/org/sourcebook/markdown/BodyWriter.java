package org.sourcebook.markdown;

import java.util.List;

/** Writes pieces as HTML, asking {@link Holes} for what belongs into each hole. */
public final class BodyWriter {

    private BodyWriter() {}

    /** The HTML of some pieces, in their order; content of links and blocks is written before they are. */
    public static String write(List<Piece> pieces, Holes holes) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            out.append(write(piece, holes));
        }
        return out.toString();
    }

    private static String write(Piece piece, Holes holes) {
        if (piece instanceof Piece.Html html) {
            return html.html();
        } else if (piece instanceof Piece.Link link) {
            return holes.link(link, write(link.content(), holes));
        } else if (piece instanceof Piece.Image image) {
            return holes.image(image);
        } else if (piece instanceof Piece.EntityLink link) {
            return holes.entityLink(link);
        } else if (piece instanceof Piece.Citation citation) {
            return holes.citation(citation);
        } else if (piece instanceof Piece.FootnoteReference reference) {
            return holes.footnoteReference(reference);
        } else if (piece instanceof Piece.Block block) {
            return holes.block(block, write(block.content(), holes));
        } else if (piece instanceof Piece.RawHtml raw) {
            return holes.rawHtml(raw);
        }
        throw new IllegalStateException("an unknown piece: " + piece);
    }
}
