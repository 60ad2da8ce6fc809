package org.sourcebook.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.Span;

/**
 * Compiles Markdown to a {@link Body}. Immutable and thread-safe.
 *
 * <pre>{@code
 * MarkdownParser parser = new MarkdownParser(MarkdownOptions.STANDARD);
 * Body body = parser.parse(MarkdownText.of(file, file.all()), diagnostics);
 * }</pre>
 *
 * <p>It takes time that grows with the length of the text, whatever the text, and never exhausts the stack.
 */
public final class MarkdownParser {

    static final Code TOO_LONG = new Code("text-too-long");

    private final MarkdownOptions options;
    private final boolean extended;
    private final Blocks blocks;

    public MarkdownParser(MarkdownOptions options) {
        this(options, true);
    }

    /** A parser that, without {@code extended}, reads what CommonMark names and nothing else. */
    MarkdownParser(MarkdownOptions options, boolean extended) {
        this.options = options;
        this.extended = extended;
        this.blocks = new Blocks(extended, options.maxNesting());
    }

    /** Compiles a text; what is wrong with it is reported at its place, and the rest is still compiled. */
    public Body parse(MarkdownText text, Reporter reporter) {
        Problems problems = new Problems(text, reporter);
        if (text.text().length() > options.maxLength()) {
            String message = "this text is longer than " + options.maxLength() + " characters";
            problems.error(TOO_LONG, Span.START, message, "split it into several pages");
            return Body.EMPTY;
        }
        Document document = blocks.parse(text.text());
        Compilation compilation = new Compilation(text, options, extended, problems);
        define(document, compilation);
        return body(document, compilation);
    }

    /** Takes the definitions of links and footnotes, which count before the place they stand at, too. */
    private static void define(Node parent, Compilation compilation) {
        Node node = parent.getFirstChild();
        while (node != null) {
            Node next = node.getNext();
            boolean underlined = node instanceof Heading heading
                    && heading.getClosingMarker().length() > 0;
            if (node instanceof Paragraph || underlined) {
                takeLinks((ContentNode) node, compilation);
            } else if (node instanceof FootnoteNode footnote) {
                compilation.footnotes().define(footnote);
            }
            define(node, compilation);
            node = next;
        }
    }

    private static void takeLinks(ContentNode node, Compilation compilation) {
        List<BasedSequence> lines = node.getContentLines();
        int first = lines.get(0).getStartOffset();
        int start = Ascii.skipBlanks(compilation.source(), first, lines.get(0).getEndOffset());
        if (start >= compilation.source().length() || compilation.source().charAt(start) != '[') {
            return;
        }
        InlineText text = InlineText.ofLines(compilation.source(), lines);
        int taken = compilation.links().take(text);
        int count = (int)
                text.text().substring(0, taken).chars().filter(c -> c == '\n').count();
        if (taken == text.text().length() && taken > 0) {
            node.unlink();
        } else if (taken > 0) {
            node.setContent(lines.subList(count, lines.size()));
        }
    }

    private static Body body(Document document, Compilation compilation) {
        Facts facts = new Facts();
        BlockRenderer renderer = new BlockRenderer(compilation, facts);
        Output out = new Output();
        renderer.children(document, out);
        List<Footnote> footnotes = footnotes(renderer, compilation, facts, out);
        compilation.footnotes().reportUnused();
        return new Body(out.pieces(), facts.headings(), footnotes, facts.paragraphs(), out.plainFrom(0));
    }

    /** Writes the footnotes referred to, among them those that only footnotes refer to. */
    private static List<Footnote> footnotes(BlockRenderer renderer, Compilation compilation, Facts facts, Output out) {
        List<FootnoteBook.Note> used = compilation.footnotes().used();
        List<List<Piece>> contents = new ArrayList<>();
        for (int at = 0; at < used.size(); at++) {
            Output content = out.inner();
            facts.enterFootnote(used.get(at).number());
            renderer.children(used.get(at).node(), content);
            contents.add(content.pieces());
        }
        List<Footnote> footnotes = new ArrayList<>();
        for (FootnoteBook.Note note : used) {
            footnotes.add(
                    new Footnote(note.number(), note.node().label(), contents.get(note.number() - 1), note.uses()));
        }
        return footnotes;
    }
}
