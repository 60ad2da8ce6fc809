package org.sourcebook.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import org.sourcebook.source.Span;

/** Recognises what a term means: a colon and a space, after a paragraph or after what else the term means. */
final class DefinitionStart {

    private static final int CODE_INDENT = 4;

    private DefinitionStart() {}

    static BlockStart at(LineStart line) {
        String text = line.text();
        if (text.length() < 2 || !Ascii.blank(text.charAt(1)) || !hasTerm(line)) {
            return BlockStart.none();
        }
        int content = Ascii.skipBlanks(text, 1, text.length());
        boolean nothing = content == text.length();
        boolean code = content - 1 > CODE_INDENT || text.charAt(1) == '\t';
        int offset = nothing || code ? 2 : content;
        int indent = line.state().getIndent() + offset;
        DefinitionNode node = new DefinitionNode(new Span(line.origin(0), line.origin(1)));
        return BlockStart.of(new IndentedParser(node, indent, indent)).atColumn(line.column() + offset);
    }

    private static boolean hasTerm(LineStart line) {
        if (line.matched().isParagraphParser()) {
            return true;
        }
        Node last = line.matched().getBlock().getLastChild();
        while (last instanceof BlankLine) {
            last = last.getPrevious();
        }
        return last instanceof Paragraph || last instanceof DefinitionNode;
    }
}
