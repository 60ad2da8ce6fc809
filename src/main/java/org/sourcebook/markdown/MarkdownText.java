package org.sourcebook.markdown;

import java.util.function.IntUnaryOperator;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/**
 * A Markdown text and where it stands: the body of a file, or the value of a YAML field.
 *
 * <p>{@code origin} turns an offset into {@code text} into an offset into the file's text; it never decreases.
 */
public record MarkdownText(SourceFile file, String text, IntUnaryOperator origin) {

    /** A stretch of a file, as it stands there. */
    public static MarkdownText of(SourceFile file, Span region) {
        return new MarkdownText(file, file.text(region), offset -> region.start() + offset);
    }

    /** The span in the file that offsets {@code start} to {@code end} of the text come from. */
    public Span span(int start, int end) {
        int from = origin.applyAsInt(start);
        int to = end <= start ? from : origin.applyAsInt(end - 1) + 1;
        return new Span(from, Math.max(from, to));
    }
}
