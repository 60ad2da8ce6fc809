package org.sourcebook.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import org.sourcebook.diagnostic.Code;

/** Walks flexmark's tree of blocks and writes each by the {@link NodeWriter} for its class. */
final class BlockRenderer {

    static final Code TOO_DEEP = new Code("nesting-too-deep");

    private final Compilation compilation;
    private final Map<Class<?>, NodeWriter> writers;
    private boolean tooDeep;

    BlockRenderer(Compilation compilation, Facts facts) {
        this.compilation = compilation;
        BlockAttributes attributes = new BlockAttributes(compilation);
        CodeWriter code = new CodeWriter(compilation, attributes);
        DirectiveWriter directives = new DirectiveWriter(compilation, this);
        this.writers = Map.ofEntries(
                Map.entry(ParagraphNode.class, new ParagraphWriter(compilation, this, attributes, facts)),
                Map.entry(HeadingNode.class, new HeadingWriter(compilation, attributes, facts)),
                Map.entry(BlockQuote.class, new QuoteWriter(compilation, this, attributes, facts)),
                Map.entry(ListNode.class, new ListWriter(this, attributes)),
                Map.entry(FencedCodeBlock.class, code),
                Map.entry(IndentedCodeBlock.class, code),
                Map.entry(HtmlBlock.class, new HtmlBlockWriter(compilation)),
                Map.entry(ThematicBreak.class, BlockRenderer::thematicBreak),
                Map.entry(DirectiveNode.class, directives),
                Map.entry(DirectiveEndNode.class, directives::end),
                Map.entry(DefinitionNode.class, this::plainChildren),
                Map.entry(FootnoteNode.class, (node, out) -> node),
                Map.entry(BlankLine.class, (node, out) -> node),
                Map.entry(TooDeepNode.class, this::tooDeep));
    }

    /** Writes the blocks inside a block. */
    void children(Node parent, Output out) {
        from(parent.getFirstChild(), out);
    }

    /** Writes a block and those after it; {@code first} may be null for none. */
    void from(Node first, Output out) {
        Node node = first;
        while (node != null) {
            node = writers.get(node.getClass()).write(node, out).getNext();
        }
    }

    private static Node thematicBreak(Node node, Output out) {
        out.line().tag("<hr>").line();
        return node;
    }

    private Node plainChildren(Node node, Output out) {
        children(node, out);
        return node;
    }

    private Node tooDeep(Node node, Output out) {
        if (tooDeep) {
            return node;
        }
        tooDeep = true;
        int limit = compilation.options().maxNesting();
        String message = "lists, quotes and blocks stand more than " + limit + " deep inside each other";
        compilation.problems().error(TOO_DEEP, ((TooDeepNode) node).where(), message, "use headings, or fewer levels");
        return node;
    }
}
