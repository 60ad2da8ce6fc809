package org.sourcebook.content;

import java.util.Optional;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/** The two parts of a Markdown record: its fields between two lines of three hyphens, and its body below them. */
record FrontMatter(Span fields, Span body) {

    static final Code MISSING_FRONT_MATTER = new Code("missing-front-matter");
    static final Code UNCLOSED_FRONT_MATTER = new Code("unclosed-front-matter");

    private static final String FENCE = "---";

    /** The parts of a file; nothing, and a report, if its front matter does not begin or does not end. */
    static Optional<FrontMatter> of(SourceFile file, Reporter reporter) {
        int lines = file.lines().lineCount();
        if (!isFence(file.lines().line(1))) {
            reporter.report(missing(file));
            return Optional.empty();
        }
        for (int line = 2; line <= lines; line++) {
            if (isFence(file.lines().line(line))) {
                return Optional.of(parts(file, line));
            }
        }
        reporter.report(
                Diagnostic.error(UNCLOSED_FRONT_MATTER, file.at(new Span(0, 3)), "the front matter does not end")
                        .withHint("write --- on a line of its own after the last field"));
        return Optional.empty();
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    private static FrontMatter parts(SourceFile file, int closing) {
        int end = file.text().length();
        int after = closing < file.lines().lineCount() ? file.lines().startOf(closing + 1) : end;
        return new FrontMatter(new Span(file.lines().startOf(2), file.lines().startOf(closing)), new Span(after, end));
    }

    private static Diagnostic missing(SourceFile file) {
        String first = file.lines().line(1);
        Span line = new Span(0, first.length());
        String hint = first.isBlank() && file.text().strip().startsWith(FENCE)
                ? "take away what stands before the first ---"
                : "begin the file with a line ---, then title: and the other fields, then a line ---";
        return Diagnostic.error(MISSING_FRONT_MATTER, file.at(line), "the record has no front matter")
                .withHint(hint);
    }
}
