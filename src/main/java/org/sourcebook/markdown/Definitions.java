package org.sourcebook.markdown;

import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Takes what a tree of blocks defines out of it: links and footnotes, which count before the place they stand at, too. */
final class Definitions {

    private final Compilation compilation;

    Definitions(Compilation compilation) {
        this.compilation = compilation;
    }

    /** Takes the definitions inside a block. */
    void take(Node parent) {
        Node node = parent.getFirstChild();
        while (node != null) {
            Node next = node.getNext();
            if (node instanceof ParagraphNode || node instanceof HeadingNode heading && heading.underlined()) {
                takeLinks((ContentNode) node);
            } else if (node instanceof FootnoteNode footnote) {
                compilation.footnotes().define(footnote);
            }
            take(node);
            node = next;
        }
    }

    /** Takes the link reference definitions a paragraph begins with; they end with a line each. */
    private void takeLinks(ContentNode node) {
        List<BasedSequence> lines = node.getContentLines();
        int first = lines.get(0).getStartOffset();
        int start = Ascii.skipBlanks(compilation.source(), first, lines.get(0).getEndOffset());
        if (!compilation.source().startsWith("[", start)) {
            return;
        }
        InlineText text = InlineText.ofLines(compilation.source(), lines);
        int taken = compilation.links().take(text);
        if (taken > 0 && taken == text.text().length()) {
            node.unlink();
        } else if (taken > 0) {
            long count = text.text().chars().limit(taken).filter(c -> c == '\n').count();
            node.setContent(lines.subList((int) count, lines.size()));
        }
    }
}
