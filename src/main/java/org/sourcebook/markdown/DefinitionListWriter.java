package org.sourcebook.markdown;

import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Writes definition lists: each line of a paragraph is a term, and what follows it after colons is what it means. */
final class DefinitionListWriter {

    private final Compilation compilation;
    private final BlockRenderer blocks;
    private final BlockAttributes attributes;
    private final Facts facts;

    DefinitionListWriter(Compilation compilation, BlockRenderer blocks, BlockAttributes attributes, Facts facts) {
        this.compilation = compilation;
        this.blocks = blocks;
        this.attributes = attributes;
        this.facts = facts;
    }

    /** Whether what a node means follows it. */
    static boolean follows(Node node) {
        return next(node) instanceof DefinitionNode;
    }

    private static Node next(Node node) {
        Node next = node.getNext();
        while (next instanceof BlankLine) {
            next = next.getNext();
        }
        return next;
    }

    /** Writes the list that begins with a paragraph of terms; answers its last node. */
    Node write(Node first, Output out) {
        Node last = last(first);
        BlockAttributes.After after = attributes.after(last, Place.DEFINITION_LIST);
        out.line().tag(after.attributes().tag("dl")).line();
        for (Node node = first; node != last.getNext(); node = node.getNext()) {
            if (node instanceof ParagraphNode paragraph) {
                terms(paragraph.getContentLines(), out);
            } else if (node instanceof DefinitionNode) {
                out.line().tag("<dd>");
                blocks.children(node, out);
                out.tag("</dd>").line();
                out.plainLine();
            }
        }
        out.line().tag("</dl>").line();
        return after.last();
    }

    private Node last(Node first) {
        Node last = first;
        Node next = next(first);
        while (next instanceof DefinitionNode || next != null && term(next)) {
            last = next;
            next = next(next);
        }
        return last;
    }

    private boolean term(Node node) {
        return node instanceof ParagraphNode paragraph
                && follows(node)
                && TableRows.header(compilation.source(), paragraph.getContentLines()) < 0;
    }

    private void terms(List<BasedSequence> lines, Output out) {
        for (BasedSequence line : lines) {
            InlineText all = InlineText.ofLines(compilation.source(), List.of(line));
            BlockAttributes.Text text = attributes.atEnd(all, Place.TERM);
            out.line().tag(text.attributes().tag("dt"));
            facts.inline(compilation.inline(text.text(), out));
            out.tag("</dt>").line();
            out.plainLine();
        }
    }
}
