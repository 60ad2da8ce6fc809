package org.sourcebook.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.sourcebook.source.Span;

/** A block of ours in flexmark's tree, and the stretch of the text by which it is named in a message. */
abstract class OwnNode extends Block {

    private final Span where;

    OwnNode(Span where) {
        this.where = where;
    }

    /** What a message about it points at. */
    Span where() {
        return where;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
