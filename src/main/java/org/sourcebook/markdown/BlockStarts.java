package org.sourcebook.markdown;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Set;

/**
 * Recognises, at the beginning of a line, the blocks that are ours to recognise; flexmark's quotes and indented code
 * come after.
 *
 * <p>Nesting deeper than the limit ends here too: the rest of such a line becomes a {@link TooDeepNode}, which holds
 * nothing, so neither flexmark's parser nor our renderer can be led to exhaust the stack.
 */
final class BlockStarts implements CustomBlockParserFactory, BlockParserFactory {

    private static final int CODE_INDENT = 4;

    private final boolean extended;
    private final int maxNesting;

    BlockStarts(boolean extended, int maxNesting) {
        this.extended = extended;
        this.maxNesting = maxNesting;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return this;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(BlockQuoteParser.Factory.class, IndentedCodeBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (tooDeep(state.getActiveBlockParsers(), matched.getBlockParser())) {
            return TooDeepNode.start(state);
        } else if (state.getIndent() >= CODE_INDENT) {
            return BlockStart.none();
        }
        LineStart line = new LineStart(state, matched.getBlockParser());
        return switch (line.first()) {
            case '#' -> HeadingStart.atx(line);
            case '=' -> HeadingStart.setext(line, extended);
            case '-' -> dash(line);
            case '*' -> star(line);
            case '_' -> ThematicBreakStart.at(line);
            case '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> ListStart.at(line);
            case '`', '~' -> FencedCodeStart.at(line);
            case '<' -> HtmlBlockStart.at(line);
            case ':' -> extended ? colon(line) : BlockStart.none();
            case '[' -> extended ? FootnoteStart.at(line) : BlockStart.none();
            default -> BlockStart.none();
        };
    }

    /** Whether the blocks around a line are too many; the document and the lists around items do not count. */
    private boolean tooDeep(List<BlockParser> open, BlockParser innermost) {
        if (open.size() <= maxNesting) {
            return false;
        }
        long levels = open.stream()
                .limit(open.lastIndexOf(innermost) + 1L)
                .filter(parser -> parser.isContainer() && !(parser instanceof ListParser))
                .count();
        return levels > maxNesting;
    }

    private BlockStart dash(LineStart line) {
        BlockStart heading = HeadingStart.setext(line, extended);
        return heading == BlockStart.none() ? star(line) : heading;
    }

    /** "When both a thematic break and a list item are possible …, the thematic break takes precedence." */
    private static BlockStart star(LineStart line) {
        BlockStart rule = ThematicBreakStart.at(line);
        return rule == BlockStart.none() ? ListStart.at(line) : rule;
    }

    private static BlockStart colon(LineStart line) {
        BlockStart fence = DirectiveStart.at(line);
        return fence == BlockStart.none() ? DefinitionStart.at(line) : fence;
    }
}
