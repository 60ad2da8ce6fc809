package org.sourcebook.source;

/**
 * A stretch of a source text: the UTF-16 offsets {@code start} (inclusive) to {@code end} (exclusive).
 *
 * <p>An empty span marks a place between two characters.
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** The place before the first character of a text. */
    public static final Span START = new Span(0, 0);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The empty span at {@code offset}. */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    public int length() {
        return end - start;
    }

    /** This span, moved right by {@code distance} units. */
    public Span shifted(int distance) {
        return new Span(start + distance, end + distance);
    }

    /** Part of this span: offsets {@code from} to {@code to} counted from its start, kept within it. */
    public Span part(int from, int to) {
        int first = Math.min(start + Math.max(0, from), end);
        return new Span(first, Math.min(end, Math.max(first, start + to)));
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
