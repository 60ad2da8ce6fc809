package org.sourcebook.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import org.sourcebook.diagnostic.Reporter;

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
        if (!new TextLimits(options, problems).keeps(text.text())) {
            return Body.EMPTY;
        }
        Document document = blocks.parse(text.text());
        Compilation compilation = new Compilation(text, options, extended, problems);
        new Definitions(compilation).take(document);
        return body(document, compilation);
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
