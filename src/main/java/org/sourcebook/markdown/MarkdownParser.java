package org.sourcebook.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.List;
import org.sourcebook.diagnostic.Reporter;

/** Compiles Markdown to a {@link Body}. Immutable and thread-safe. */
public final class MarkdownParser {

    private final Parser parser = Parser.builder().build();

    public MarkdownParser(MarkdownOptions options) {
        if (options.maxNesting() < 1) {
            throw new IllegalArgumentException("nesting must be possible: " + options);
        }
    }

    /** Compiles a text; what is wrong with it is reported at its place, and the rest is still compiled. */
    public Body parse(MarkdownText text, Reporter reporter) {
        String html = HtmlRenderer.builder().escapeHtml(true).build().render(parser.parse(text.text()));
        List<Piece> pieces = html.isEmpty() ? List.of() : List.of(new Piece.Html(html));
        return new Body(pieces, List.of(), List.of(), List.of(), text.text());
    }
}
