package org.sourcebook.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Collects the lines of a block of raw HTML until the one that ends it, or until an empty one. */
final class HtmlBlockParser extends AbstractBlockParser {

    private final HtmlBlock block = new HtmlBlock();
    private final BlockContent content = new BlockContent();
    private final List<String> ends;
    private boolean ended;

    /** A block that ends with a line holding one of {@code ends}, or before an empty line where there are none. */
    HtmlBlockParser(List<String> ends) {
        this.ends = ends;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean over = ended || ends.isEmpty() && state.isBlank();
        return over ? BlockContinue.none() : Continuing.here();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        content.add(line, 0);
        if (!ends.isEmpty()) {
            String lower = Ascii.lower(line.toString());
            ended = ends.stream().anyMatch(lower::contains);
        }
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
    }
}
