package org.sourcebook.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Writes the tokens of one inline text to an {@link Output}, and notes what its paragraph rests on. */
final class InlineWriter {

    private final InlineText source;
    private final Problems problems;
    private final Deque<Output> outer = new ArrayDeque<>();
    private final Deque<Token.OpenLink> links = new ArrayDeque<>();
    private final StringBuilder description = new StringBuilder();
    private final List<Integer> notes = new ArrayList<>();
    private Token.OpenImage image;
    private int imageDepth;
    private boolean cites;
    private Output out;

    InlineWriter(InlineText source, Problems problems, Output out) {
        this.source = source;
        this.problems = problems;
        this.out = out;
    }

    InlineFacts write(List<Token> tokens) {
        for (Token token : tokens) {
            token.write(this);
        }
        return new InlineFacts(cites, notes);
    }

    void source(int start, int end) {
        if (imageDepth > 0) {
            description.append(source.text(), start, end);
        } else {
            out.text(source.text(), start, end);
        }
    }

    void text(String text) {
        if (imageDepth > 0) {
            description.append(text);
        } else {
            out.text(text);
        }
    }

    void tag(String markup) {
        if (imageDepth == 0) {
            out.tag(markup);
        }
    }

    void hole(Piece piece, String plain) {
        if (imageDepth > 0) {
            description.append(plain);
            return;
        }
        out.hole(piece);
        out.plain(plain);
        cites |= piece instanceof Piece.Citation;
        if (piece instanceof Piece.FootnoteReference reference) {
            notes.add(reference.number());
        }
    }

    void openLink(Token.OpenLink link) {
        if (imageDepth == 0) {
            outer.push(out);
            links.push(link);
            out = out.inner();
        }
    }

    void closeLink() {
        if (imageDepth == 0) {
            Token.OpenLink link = links.pop();
            Token.Destination to = link.destination();
            List<Piece> content = out.pieces();
            out = outer.pop();
            out.hole(new Piece.Link(
                    to.address(), to.title(), link.attributes().values(), content, problems.inFile(to.span())));
        }
    }

    void openImage(Token.OpenImage opened) {
        if (imageDepth++ == 0) {
            image = opened;
            description.setLength(0);
        }
    }

    void closeImage() {
        if (--imageDepth == 0) {
            Token.Destination from = image.destination();
            String alt = description.toString();
            Map<String, String> given = image.attributes().values();
            out.hole(new Piece.Image(from.address(), alt, from.title(), given, false, problems.inFile(from.span())));
            out.plain(alt);
        }
    }
}
