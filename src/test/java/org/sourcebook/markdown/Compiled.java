package org.sourcebook.markdown;

import java.util.List;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/** A text compiled for a test: its body and what was reported. */
record Compiled(Body body, List<Diagnostic> diagnostics) {

    private static final MarkdownParser PARSER = new MarkdownParser(MarkdownOptions.STANDARD);

    static Compiled of(String markdown) {
        return of(PARSER, markdown);
    }

    static Compiled of(MarkdownParser parser, String markdown) {
        SourceFile file = new SourceFile("page.md", markdown);
        return of(parser, MarkdownText.of(file, file.all()));
    }

    static Compiled of(MarkdownParser parser, MarkdownText text) {
        Diagnostics diagnostics = new Diagnostics();
        Body body = parser.parse(text, diagnostics);
        return new Compiled(body, diagnostics.sorted());
    }

    /** The HTML, with holes written so that they can be told apart. */
    String html() {
        return BodyWriter.write(body.pieces(), new ReadableHoles());
    }

    /** What was reported, as {@code line:column code 'text at that place'}. */
    List<String> problems() {
        return diagnostics.stream().map(Compiled::problem).toList();
    }

    private static String problem(Diagnostic diagnostic) {
        Span span = diagnostic.where().span();
        String text = diagnostic.where().file().text(span);
        return diagnostic.where().position() + " " + diagnostic.code() + " '" + text + "'";
    }
}
