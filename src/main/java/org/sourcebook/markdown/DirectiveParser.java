package org.sourcebook.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/** Holds a block until its closing fence has been met. */
final class DirectiveParser extends AbstractBlockParser {

    private final DirectiveNode block;
    private boolean over;

    DirectiveParser(DirectiveNode block) {
        this.block = block;
    }

    @Override
    public DirectiveNode getBlock() {
        return block;
    }

    /** Takes no further line; the fence that says so is still inside. */
    void end() {
        over = true;
    }

    boolean over() {
        return over;
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
        return false;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return over ? BlockContinue.none() : Continuing.here();
    }

    @Override
    public void closeBlock(ParserState state) {
        // its children are its content
    }
}
