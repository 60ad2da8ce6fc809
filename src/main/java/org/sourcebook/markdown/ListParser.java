package org.sourcebook.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;

/** Holds a list, which goes on with every line its last item or another item takes. */
final class ListParser extends AbstractBlockParser {

    private final ListNode block;

    ListParser(ListMarker marker) {
        this.block = new ListNode(marker);
    }

    @Override
    public ListNode getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return child instanceof ListNode.Item;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return Continuing.here();
    }

    /** "A list is loose if any of its constituent list items are separated by blank lines, or if any … directly contain …" */
    @Override
    public void closeBlock(ParserState state) {
        for (Node item = block.getFirstChild(); item != null && block.tight(); item = item.getNext()) {
            boolean last = item.getNext() == null;
            if (!last && state.endsWithBlankLine(item)) {
                block.loosen();
            }
            for (Node child = item.getFirstChild(); child != null && block.tight(); child = child.getNext()) {
                if ((!last || child.getNext() != null) && state.endsWithBlankLine(child)) {
                    block.loosen();
                }
            }
        }
    }
}
