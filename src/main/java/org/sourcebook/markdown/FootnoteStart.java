package org.sourcebook.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import org.sourcebook.source.Span;

/** Recognises the definition of a footnote; its further paragraphs are indented by two to four columns. */
final class FootnoteStart {

    private static final int LEAST_INDENT = 2;
    private static final int MOST_INDENT = 4;

    private FootnoteStart() {}

    static BlockStart at(LineStart line) {
        String text = line.text();
        int close = text.startsWith("[^") ? FootnoteNode.labelEnd(text, 2) : -1;
        if (close < 0 || !text.startsWith(":", close + 1)) {
            return BlockStart.none();
        }
        Span where = new Span(line.origin(0), line.origin(close + 1));
        FootnoteNode node = new FootnoteNode(text.substring(2, close), where);
        return BlockStart.of(new IndentedParser(node, LEAST_INDENT, MOST_INDENT))
                .atIndex(line.start() + Ascii.skipBlanks(text, close + 2, text.length()));
    }
}
