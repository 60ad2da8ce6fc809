package org.sourcebook.markdown;

import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.sourcebook.diagnostic.Code;

/** Writes tables, with header cells that say what they head and columns aligned by class. */
final class TableWriter {

    static final Code TOO_LARGE = new Code("table-too-large");
    static final Code LONG_ROW = new Code("table-row-too-long");

    private static final String CAPTION = "Table:";

    private final Compilation compilation;
    private final BlockAttributes attributes;
    private final Facts facts;

    TableWriter(Compilation compilation, BlockAttributes attributes, Facts facts) {
        this.compilation = compilation;
        this.attributes = attributes;
        this.facts = facts;
    }

    /** Rows of a table, and what stands after them that belongs to it. */
    private record Parts(List<BasedSequence> rows, InlineText caption, Attributes attributes, Node last) {}

    /** Writes the table that the lines at the end of a paragraph are; answers the last node that belongs to it. */
    Node write(Node paragraph, List<BasedSequence> lines, Output out) {
        Parts parts = parts(paragraph, lines);
        List<String> alignments = TableRows.alignments(compilation.source(), lines.get(1));
        int rows = parts.rows().size() - 2;
        if ((long) alignments.size() * (rows + 1) > compilation.options().maxCells()) {
            String message = "this table has more than " + compilation.options().maxCells() + " cells";
            InlineText first = InlineText.ofLines(compilation.source(), lines.subList(0, 1));
            compilation.problems().error(TOO_LARGE, first.span(), message, "split it");
            return parts.last();
        }
        // What scrolls must be reachable with the keyboard, or its right half is not.
        out.line().tag("<div class=\"table-scroll\" tabindex=\"0\">").line();
        out.tag(parts.attributes().without("caption").tag("table")).line();
        caption(parts, out);
        head(TableRows.cells(compilation.source(), lines.get(0)), alignments, out);
        body(parts.rows().subList(2, parts.rows().size()), alignments, out);
        out.tag("</table>").line().tag("</div>").line();
        return parts.last();
    }

    private Parts parts(Node paragraph, List<BasedSequence> lines) {
        InlineText none = InlineText.of("", 0, 0);
        Node last = paragraph;
        List<BasedSequence> rows = lines;
        Attributes given = Attributes.NONE;
        InlineText end = InlineText.ofLines(compilation.source(), lines.subList(lines.size() - 1, lines.size()));
        if (lines.size() > 2 && standsAlone(end)) {
            given = attributes.atEnd(end, Place.TABLE).attributes();
            rows = lines.subList(0, lines.size() - 1);
        }
        InlineText caption = none;
        InlineText bottom = InlineText.ofLines(compilation.source(), rows.subList(rows.size() - 1, rows.size()));
        Optional<InlineText> after = captionAfter(paragraph);
        if (rows.size() > 2
                && bottom.text().startsWith(CAPTION)
                && bottom.text().indexOf('|') < 0) {
            caption = captionText(bottom);
            rows = rows.subList(0, rows.size() - 1);
        } else if (after.isPresent()) {
            caption = after.get();
            last = next(paragraph);
        }
        BlockAttributes.Text text = attributes.atEnd(caption, Place.TABLE);
        BlockAttributes.After own = attributes.after(last, Place.TABLE);
        return new Parts(rows, text.text(), given.and(text.attributes()).and(own.attributes()), own.last());
    }

    private static boolean standsAlone(InlineText line) {
        return Braces.trailing(line.text()).filter(list -> list.start() == 0).isPresent();
    }

    /** A caption after the table: a line that begins with a colon, or a paragraph that begins with "Table:". */
    private Optional<InlineText> captionAfter(Node table) {
        Node next = next(table);
        if (next instanceof DefinitionNode
                && next.getFirstChild() instanceof ParagraphNode only
                && only.getNext() == null) {
            return Optional.of(InlineText.ofLines(compilation.source(), only.getContentLines()));
        } else if (next instanceof ParagraphNode text) {
            InlineText line = InlineText.ofLines(compilation.source(), text.getContentLines());
            return line.text().startsWith(CAPTION) ? Optional.of(captionText(line)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static InlineText captionText(InlineText line) {
        int end = line.text().length();
        return line.part(Ascii.skipSpaces(line.text(), CAPTION.length(), end), end);
    }

    private static Node next(Node node) {
        Node next = node.getNext();
        while (next instanceof BlankLine) {
            next = next.getNext();
        }
        return next;
    }

    private void caption(Parts parts, Output out) {
        String given = parts.attributes().value("caption");
        if (parts.caption().isEmpty() && given.isEmpty()) {
            return;
        }
        out.tag("<caption>");
        if (parts.caption().isEmpty()) {
            out.text(given);
        } else {
            facts.inline(compilation.inline(parts.caption(), out));
        }
        out.tag("</caption>").line().plainLine();
    }

    private void head(List<InlineText> cells, List<String> alignments, Output out) {
        if (cells.stream().allMatch(InlineText::isEmpty)) {
            return;
        }
        out.tag("<thead>").line().tag("<tr>").line();
        for (int column = 0; column < cells.size(); column++) {
            boolean empty = cells.get(column).isEmpty();
            String align = aligned(alignments.get(column));
            cell(cells.get(column), empty ? "td" : "th", (empty ? "" : " scope=\"col\"") + align, out);
        }
        out.tag("</tr>").line().tag("</thead>").line().plainLine();
    }

    private void body(List<BasedSequence> rows, List<String> alignments, Output out) {
        if (rows.isEmpty()) {
            return;
        }
        out.tag("<tbody>").line();
        for (BasedSequence row : rows) {
            row(TableRows.cells(compilation.source(), row), alignments, out);
        }
        out.tag("</tbody>").line();
    }

    private void row(List<InlineText> cells, List<String> alignments, Output out) {
        InlineText none = InlineText.of("", 0, 0);
        out.tag("<tr>").line();
        for (int column = 0; column < alignments.size(); column++) {
            InlineText content = column < cells.size() ? cells.get(column) : none;
            cell(content, "td", aligned(alignments.get(column)), out);
        }
        out.tag("</tr>").line().plainLine();
        if (cells.size() > alignments.size()) {
            InlineText extra = cells.get(alignments.size());
            String message = "this row has more cells than the table has columns";
            String hint = "add a column to the header, or write \\| where a bar is text";
            compilation.problems().error(LONG_ROW, extra.span(), message, hint);
        }
    }

    private void cell(InlineText content, String element, String attributes, Output out) {
        out.tag("<" + element + attributes + ">");
        facts.inline(compilation.inline(content, out));
        out.tag("</" + element + ">").line().plain(" ");
    }

    private static String aligned(String alignment) {
        return alignment.isEmpty() ? "" : " class=\"align-" + alignment + "\"";
    }
}
