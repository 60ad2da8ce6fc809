package org.sourcebook.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;

/**
 * flexmark, set up to find the blocks of a text: it drives the lines through quotes, lists and paragraphs, while
 * {@link BlockStarts} recognises the other blocks and inline text is left for {@link InlineParser}.
 *
 * <p>Immutable and thread-safe, as the parser of flexmark is.
 */
final class Blocks {

    private final Parser parser;

    Blocks(boolean extended, int maxNesting) {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.HEADING_PARSER, false);
        options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
        options.set(Parser.HTML_BLOCK_PARSER, false);
        options.set(Parser.THEMATIC_BREAK_PARSER, false);
        options.set(Parser.LIST_BLOCK_PARSER, false);
        InlineParser none = new NoInlines(options.toImmutable());
        this.parser = Parser.builder(options)
                .customBlockParserFactory(new BlockStarts(extended, maxNesting))
                .paragraphPreProcessorFactory(new ParagraphNode.Exchange())
                .customInlineParserFactory((data, special, marks, processors, links, extensions) -> none)
                .build();
    }

    Document parse(String text) {
        return parser.parse(text);
    }
}
