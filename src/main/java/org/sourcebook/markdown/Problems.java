package org.sourcebook.markdown;

import java.util.Collection;
import java.util.Optional;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.source.Location;
import org.sourcebook.source.Span;

/** Reports what is wrong with one Markdown text, at the place in its file. */
final class Problems {

    /** Of a shorter word everything would be near. */
    private static final int SHORTEST_MEANT = 3;

    /** Each question looks at every word there is, and a hostile text may have many of both. */
    private static final int MOST_QUESTIONS = 50;

    private final MarkdownText text;
    private final Reporter reporter;
    private int questions;

    Problems(MarkdownText text, Reporter reporter) {
        this.text = text;
        this.reporter = reporter;
    }

    /** Reports an error; the span counts in the Markdown text. */
    void error(Code code, Span where, String message, String hint) {
        report(Diagnostic.error(code, place(where), message).withHint(hint));
    }

    /** Reports an error at a stretch of an inline text. */
    void error(Code code, InlineText inline, int start, int end, String message, String hint) {
        error(code, inline.span(start, end), message, hint);
    }

    /** Reports an error that has to do with another place. */
    void clash(Code code, Span where, Span other, String message, String hint) {
        report(Diagnostic.error(code, place(where), message).withHint(hint).alsoAt(place(other)));
    }

    void warning(Code code, Span where, String message, String hint) {
        report(Diagnostic.warning(code, place(where), message).withHint(hint));
    }

    private void report(Diagnostic diagnostic) {
        reporter.report(diagnostic);
    }

    /** The span in the file of a span in the Markdown text. */
    Span inFile(Span where) {
        return text.span(where.start(), where.end());
    }

    private Location place(Span where) {
        return text.file().at(inFile(where));
    }

    /** "did you mean 'x'?", or another hint where nothing is near; after many such questions, always the other. */
    String meant(String written, Collection<String> known, String otherwise) {
        if (written.length() < SHORTEST_MEANT || questions == MOST_QUESTIONS) {
            return otherwise;
        }
        questions++;
        Optional<String> near = Suggestion.nearest(written, known);
        return near.map(word -> "did you mean '" + word + "'?").orElse(otherwise);
    }
}
