package org.sourcebook.archive;

import java.util.List;
import java.util.function.Consumer;
import org.sourcebook.markdown.Body;
import org.sourcebook.markdown.Footnote;
import org.sourcebook.markdown.Piece;

/** Visits every piece of a text in its order: footnotes last, what stands inside a piece after it. */
public final class TextWalk {

    private TextWalk() {}

    public static void visit(Body body, Consumer<Piece> visitor) {
        visit(body.pieces(), visitor);
        for (Footnote footnote : body.footnotes()) {
            visit(footnote.content(), visitor);
        }
    }

    private static void visit(List<Piece> pieces, Consumer<Piece> visitor) {
        for (Piece piece : pieces) {
            visitor.accept(piece);
            if (piece instanceof Piece.Link link) {
                visit(link.content(), visitor);
            } else if (piece instanceof Piece.Block block) {
                visit(block.content(), visitor);
            }
        }
    }
}
