package org.sourcebook.markdown;

import org.sourcebook.source.Span;

/** A fence that closes a block; {@code stray} where there is none to close. */
final class DirectiveEndNode extends OwnNode {

    private final boolean stray;

    DirectiveEndNode(Span where, boolean stray) {
        super(where);
        this.stray = stray;
    }

    boolean stray() {
        return stray;
    }
}
