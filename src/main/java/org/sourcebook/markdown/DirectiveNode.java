package org.sourcebook.markdown;

import org.sourcebook.source.Span;

/** A block, {@code ::: name {key=value}}, with the blocks between its fences. */
final class DirectiveNode extends OwnNode {

    private final Span header;
    private final int colons;
    private boolean closed;

    /** A block whose fence has so many colons; {@code header} is what follows them on the line. */
    DirectiveNode(int colons, Span fence, Span header) {
        super(fence);
        this.colons = colons;
        this.header = header;
    }

    Span header() {
        return header;
    }

    int colons() {
        return colons;
    }

    boolean closed() {
        return closed;
    }

    void close() {
        closed = true;
    }
}
