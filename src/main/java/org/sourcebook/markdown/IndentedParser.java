package org.sourcebook.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/** Holds a block whose further lines are indented: a footnote, or a definition. */
final class IndentedParser extends AbstractBlockParser {

    private final Block block;
    private final int least;
    private final int most;

    /** A block whose lines are indented by {@code least} columns; up to {@code most} belong to the indentation. */
    IndentedParser(Block block, int least, int most) {
        this.block = block;
        this.least = least;
        this.most = most;
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
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        } else if (state.getIndent() >= least) {
            return BlockContinue.atColumn(state.getColumn() + Math.min(most, state.getIndent()));
        }
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        // its children are its content
    }
}
