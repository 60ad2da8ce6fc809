package org.sourcebook.markdown;

import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
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
            StrayAttributes.reportAlone(all, compilation.problems());
            return;
        }
        String reason = reason(text);
        Attributes given = text.attributes().without("reason");
        int start = out.plainLength();
        Output content = out.inner();
        InlineFacts found = compilation.inline(text.text(), content);
        Optional<Piece.Image> image = compilation.extended() ? content.onlyImage() : Optional.empty();
        facts.inline(found);
        if (image.isPresent()) {
            figure(image.get(), given, out);
        } else {
            write(content, given, tight(paragraph), out);
            if (!out.plainFrom(start).isEmpty()) {
                facts.paragraph(compilation.problems().inFile(text.text().span()), found, reason);
            }
        }
        out.plainLine();
    }

    private static void write(Output content, Attributes given, boolean tight, Output out) {
        if (tight && given.values().isEmpty()) {
            out.append(content);
        } else {
            out.line().tag(given.tag("p")).append(content).tag("</p>").line();
        }
    }

    /** A paragraph that is one image is that image, which its consumer makes a figure. */
    private static void figure(Piece.Image image, Attributes given, Output out) {
        Attributes own = new Attributes(image.attributes());
        out.line().hole(image.alone(own.and(given).values()));
        out.line();
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
