package org.sourcebook.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Collects the lines of fenced code until its closing fence. */
final class FencedCodeParser extends AbstractBlockParser {

    private static final int CODE_INDENT = 4;

    private final FencedCodeBlock block = new FencedCodeBlock();
    private final BlockContent content = new BlockContent();
    private final char mark;
    private final int length;
    private final int indent;
    private boolean opened;

    FencedCodeParser(char mark, int length, int indent, BasedSequence info) {
        this.mark = mark;
        this.length = length;
        this.indent = indent;
        block.setInfo(info);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.getIndent() < CODE_INDENT && closes(state.getLine(), state.getNextNonSpaceIndex())) {
            return BlockContinue.finished();
        }
        BasedSequence line = state.getLine();
        int at = state.getIndex();
        int most = at + indent;
        while (at < most && at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at == state.getIndex() ? Continuing.here() : BlockContinue.atIndex(at);
    }

    private boolean closes(BasedSequence line, int start) {
        int at = start;
        while (at < line.length() && line.charAt(at) == mark) {
            at++;
        }
        boolean fence = at - start >= length;
        while (at < line.length() && Ascii.blank(line.charAt(at))) {
            at++;
        }
        return fence && at == line.length();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (opened) {
            content.add(line, 0);
        }
        opened = true;
    }

    @Override
    public boolean isPropagatingLastBlankLine(com.vladsch.flexmark.parser.block.BlockParser lastMatched) {
        return false;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
    }
}
