package org.sourcebook.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;
import org.sourcebook.source.Span;

/**
 * The text of one paragraph, heading or cell, its lines joined, and where each of its characters comes from.
 *
 * <p>Offsets into {@code text} are turned into offsets of the {@link MarkdownText} by the runs it was put together from.
 */
final class InlineText {

    private final String text;
    private final int[] starts;
    private final int[] origins;

    private InlineText(String text, int[] starts, int[] origins) {
        this.text = text;
        this.starts = starts;
        this.origins = origins;
    }

    /** A stretch of the source as it stands, without the spaces around it. */
    static InlineText of(String source, int start, int end) {
        int from = Ascii.skipSpaces(source, start, end);
        int to = Ascii.trimEnd(source, from, end);
        return new InlineText(source.substring(from, to), new int[] {0}, new int[] {from});
    }

    /** Lines of a paragraph: what stands before each and after the last is left out. */
    static InlineText ofLines(String source, List<BasedSequence> lines) {
        if (lines.size() == 1) {
            return of(source, lines.get(0).getStartOffset(), lines.get(0).getEndOffset());
        }
        Builder builder = new Builder(source);
        for (BasedSequence line : lines) {
            int end = line.getEndOffset();
            builder.add(Ascii.skipBlanks(source, line.getStartOffset(), end), end);
        }
        return builder.build();
    }

    String text() {
        return text;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The offset in the Markdown text that the character at {@code offset} comes from. */
    int origin(int offset) {
        int run = run(offset);
        return origins[run] + offset - starts[run];
    }

    /** The stretch of the Markdown text that a stretch of this one comes from. */
    Span span(int start, int end) {
        int from = origin(start);
        return new Span(from, end > start ? Math.max(from, origin(end - 1) + 1) : from);
    }

    /** The stretch of the Markdown text all of this comes from. */
    Span span() {
        return span(0, text.length());
    }

    /** A part of this text, without spaces at its end. */
    InlineText part(int start, int end) {
        int to = Ascii.trimEnd(text, start, end);
        int first = run(start);
        int last = Math.max(first, run(Math.max(start, to - 1)));
        int[] moved = new int[last - first + 1];
        int[] from = Arrays.copyOfRange(origins, first, last + 1);
        for (int at = 1; at < moved.length; at++) {
            moved[at] = starts[first + at] - start;
        }
        from[0] += start - starts[first];
        return new InlineText(text.substring(start, to), moved, from);
    }

    private int run(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Puts a text together from stretches of the source. */
    static final class Builder {

        private final String source;
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[8];
        private int[] origins = new int[8];
        private int count;

        Builder(String source) {
            this.source = source;
        }

        /** Adds a stretch of the source. */
        void add(int start, int end) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                origins = Arrays.copyOf(origins, count * 2);
            }
            starts[count] = text.length();
            origins[count++] = start;
            text.append(source, start, end);
        }

        /** The text without spaces at its end. */
        InlineText build() {
            String all = text.toString();
            if (count == 0) {
                return new InlineText("", new int[] {0}, new int[] {0});
            }
            return new InlineText(
                    all.substring(0, Ascii.trimEnd(all, 0, all.length())),
                    Arrays.copyOf(starts, count),
                    Arrays.copyOf(origins, count));
        }
    }
}
