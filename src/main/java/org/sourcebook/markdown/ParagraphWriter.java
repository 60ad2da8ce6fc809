package org.sourcebook.markdown;

import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.sourcebook.diagnostic.Code;

/** Writes paragraphs, and what else flexmark takes for one: tables, and the terms of definition lists. */
final class ParagraphWriter implements NodeWriter {

    static final Code NO_REASON = new Code("missing-reason");

    private static final String UNCITED = "uncited";

    private final Compilation compilation;
    private final BlockAttributes attributes;
    private final Facts facts;
    private final TableWriter tables;
    private final DefinitionListWriter definitions;

    ParagraphWriter(Compilation compilation, BlockRenderer blocks, BlockAttributes attributes, Facts facts) {
        this.compilation = compilation;
        this.attributes = attributes;
        this.facts = facts;
        this.tables = new TableWriter(compilation, attributes, facts);
        this.definitions = new DefinitionListWriter(compilation, blocks, attributes, facts);
    }

    @Override
    public Node write(Node node, Output out) {
        ParagraphNode paragraph = (ParagraphNode) node;
        List<BasedSequence> lines = paragraph.getContentLines();
        if (!compilation.extended()) {
            text(lines, paragraph, out);
            return node;
        }
        int header = TableRows.header(compilation.source(), lines);
        if (header >= 0) {
            if (header > 0) {
                text(lines.subList(0, header), paragraph, out);
            }
            return tables.write(paragraph, lines.subList(header, lines.size()), out);
        } else if (DefinitionListWriter.follows(node)) {
            return definitions.write(node, out);
        }
        text(lines, paragraph, out);
        return node;
    }

    private void text(List<BasedSequence> lines, ParagraphNode paragraph, Output out) {
        InlineText all = InlineText.ofLines(compilation.source(), lines);
        BlockAttributes.Text text = attributes.atEnd(all, Place.PARAGRAPH);
        if (text.text().isEmpty() && !all.isEmpty()) {
            String hint = "put them after the block they belong to, or at the end of its text";
            compilation
                    .problems()
                    .error(InlineParser.MISPLACED, all.span(), "these attributes belong to nothing", hint);
            return;
        }
        String reason = reason(text);
        Attributes given = text.attributes().without("reason");
        boolean image = compilation.extended() && text.text().text().startsWith("![");
        if (!image || !imageAlone(text.text(), given, out)) {
            int start = out.plainLength();
            boolean bare = given.values().isEmpty() && tight(paragraph);
            InlineFacts found = bare ? bare(text.text(), out) : full(text.text(), given, out);
            if (!out.plainFrom(start).isEmpty()) {
                facts.paragraph(compilation.problems().inFile(text.text().span()), found, reason);
            }
        }
        out.plainLine();
    }

    private InlineFacts bare(InlineText text, Output out) {
        return compilation.inline(text, out);
    }

    private InlineFacts full(InlineText text, Attributes given, Output out) {
        out.line().tag(given.tag("p"));
        InlineFacts found = compilation.inline(text, out);
        out.tag("</p>").line();
        return found;
    }

    /** Writes a paragraph that is one image as that image, which its consumer makes a figure. */
    private boolean imageAlone(InlineText text, Attributes given, Output out) {
        Output content = out.inner();
        InlineFacts found = compilation.inline(text, content);
        List<Piece> pieces = content.pieces();
        if (pieces.size() == 1 && pieces.get(0) instanceof Piece.Image image) {
            out.line()
                    .hole(image.alone(
                            new Attributes(image.attributes()).and(given).values()));
            out.line();
        } else {
            out.line().tag(given.tag("p")).append(content).tag("</p>").line();
            facts.paragraph(compilation.problems().inFile(text.span()), found, "");
        }
        return true;
    }

    private String reason(BlockAttributes.Text text) {
        String reason = text.attributes().value("reason").strip();
        boolean uncited = text.attributes().hasClass(UNCITED);
        if (uncited == reason.isEmpty()) {
            String message = uncited ? "nothing says why this is uncited" : "a reason is given, but not for what";
            String hint = "write {.uncited reason=\"…\"}";
            compilation.problems().error(NO_REASON, text.where(), message, hint);
        }
        return uncited ? reason : "";
    }

    /** Whether a paragraph stands in a tight list, or is all that a term means, and so gets no tags of its own. */
    private static boolean tight(Node paragraph) {
        Node parent = paragraph.getParent();
        if (parent instanceof ListNode.Item) {
            return ((ListNode) parent.getParent()).tight();
        }
        return parent instanceof DefinitionNode && alone(paragraph);
    }

    private static boolean alone(Node node) {
        Node next = node.getNext();
        while (next instanceof BlankLine) {
            next = next.getNext();
        }
        Node previous = node.getPrevious();
        while (previous instanceof BlankLine) {
            previous = previous.getPrevious();
        }
        return next == null && previous == null;
    }
}
