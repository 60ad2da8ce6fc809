package org.sourcebook.yaml;

import java.util.Optional;
import org.sourcebook.source.Span;

/**
 * Finds where the characters of a literal ({@code |}) or folded ({@code >}) block come from.
 *
 * <p>The indentation is not read from the header, which counts from the surrounding block, but from the result: what the
 * text has less of than the file was indentation.
 */
final class BlockScalar {

    private final String source;
    private final Span span;
    private final String text;
    private final OffsetList offsets;
    private final int body;

    BlockScalar(String source, Span span, String text) {
        this.source = source;
        this.span = span;
        this.text = text;
        this.offsets = new OffsetList(text.length(), span.end());
        this.body = lineEnd(span.start()) + 1;
    }

    Optional<int[]> origins() {
        if (source.charAt(span.start()) == '|') {
            literal();
        } else {
            folded();
        }
        return offsets.complete(span.end());
    }

    /** Every line of the text is the tail of the same line in the file. */
    private void literal() {
        int line = body;
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
            int end = lineEnd(line);
            addAll(Math.max(line, end - (to - from)), end);
            if (to < text.length()) {
                offsets.add(end);
            }
            from = to + 1;
            line = end + 1;
        }
    }

    private void addAll(int from, int to) {
        for (int at = from; at < to; at++) {
            offsets.add(at);
        }
    }

    /**
     * YAML 1.2.2 §8.1.3: a line break between two lines that do not begin with white space is folded like in a flow scalar;
     * all others are kept.
     */
    private void folded() {
        if (text.isBlank()) {
            literal();
            return;
        }
        int indent = indent();
        int ended = -1;
        boolean foldable = false;
        int line = body;
        while (offsets.missing() > 0 && line <= source.length()) {
            int next = skipEmpty(line, indent);
            boolean content = isContent(next, indent);
            boolean flush = content && !isBlank(source.charAt(next + indent));
            separate(ended, line, next, foldable && flush);
            foldable = flush;
            ended = lineEnd(next);
            addAll(content ? next + indent : ended, ended);
            line = content ? ended + 1 : source.length() + 1;
        }
    }

    /** Adds what stands between a line that ended at {@code ended} (-1: none) and the content at {@code next}. */
    private void separate(int ended, int line, int next, boolean fold) {
        if (ended >= 0 && (!fold || line == next)) {
            offsets.add(ended);
        }
        for (int at = line; at < next && offsets.missing() > 0; at = lineEnd(at) + 1) {
            offsets.add(lineEnd(at));
        }
    }

    /** How far the first line with something on it is further in than in the text. */
    private int indent() {
        int inSource = skipWhiteSpace(source, body);
        int inText = skipWhiteSpace(text, 0);
        int before = inSource - (source.lastIndexOf('\n', inSource - 1) + 1);
        int kept = inText - (text.lastIndexOf('\n', inText - 1) + 1);
        return Math.max(0, before - kept);
    }

    private static int skipWhiteSpace(String where, int from) {
        int at = from;
        while (at < where.length() && (where.charAt(at) == ' ' || where.charAt(at) == '\n')) {
            at++;
        }
        return at;
    }

    private int skipEmpty(int line, int indent) {
        int at = line;
        while (at < source.length() && isEmpty(at, indent)) {
            at = lineEnd(at) + 1;
        }
        return at;
    }

    private boolean isEmpty(int line, int indent) {
        int end = lineEnd(line);
        return end - line <= indent && source.substring(line, end).isBlank();
    }

    private boolean isContent(int line, int indent) {
        return line + indent < source.length()
                && source.substring(line, line + indent).isBlank();
    }

    private int lineEnd(int offset) {
        int end = source.indexOf('\n', offset);
        return end < 0 ? source.length() : end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
