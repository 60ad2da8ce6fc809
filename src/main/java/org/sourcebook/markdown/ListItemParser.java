package org.sourcebook.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/** Holds a list item, to which every line belongs that is indented as far as its content. */
final class ListItemParser extends AbstractBlockParser {

    private final ListNode.Item block = new ListNode.Item();
    private final int indent;

    /** An item whose content stands {@code indent} columns to the right of where the list's container's does. */
    ListItemParser(int indent) {
        this.indent = indent;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return true;
    }

    @Override
    public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
        return block.getFirstChild() != null || this == lastMatched;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            // "A list item can begin with at most one blank line."
            return block.getFirstChild() == null
                    ? BlockContinue.none()
                    : BlockContinue.atIndex(state.getNextNonSpaceIndex());
        } else if (state.getIndent() >= indent) {
            return BlockContinue.atColumn(state.getColumn() + indent);
        }
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        // its children are its content
    }
}
