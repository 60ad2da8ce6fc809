package org.sourcebook.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import org.sourcebook.source.Span;

/** The rest of a line that stands inside more blocks than the limit allows. */
final class TooDeepNode extends OwnNode {

    private TooDeepNode(Span where) {
        super(where);
    }

    static BlockStart start(ParserState state) {
        int start = state.getLine().getStartOffset() + state.getNextNonSpaceIndex();
        int end = state.getLine().getEndOffset();
        LeafParser parser = new LeafParser(new TooDeepNode(new Span(start, Math.max(start, end))));
        return BlockStart.of(parser).atIndex(state.getLine().length());
    }
}
