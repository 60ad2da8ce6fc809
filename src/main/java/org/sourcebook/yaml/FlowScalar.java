package org.sourcebook.yaml;

import java.util.Optional;
import org.sourcebook.source.Span;

/**
 * Finds where the characters of a plain or quoted scalar come from.
 *
 * <p>YAML 1.2.2 §6.5: in a flow scalar, one line break between lines is a space, and of several the first is dropped;
 * white space around the breaks belongs to neither line.
 */
final class FlowScalar {

    private final String source;
    private final char quote;
    private final int from;
    private final int to;
    private final OffsetList offsets;

    FlowScalar(String source, Span span, int length) {
        char first = source.charAt(span.start());
        boolean quoted = first == '"' || first == '\'';
        this.source = source;
        this.quote = quoted ? first : 0;
        this.from = quoted ? span.start() + 1 : span.start();
        this.to = quoted ? span.end() - 1 : span.end();
        this.offsets = new OffsetList(length, span.end());
    }

    Optional<int[]> origins() {
        int at = from;
        while (at < to) {
            at = next(at);
        }
        return offsets.complete(to);
    }

    private int next(int at) {
        char c = source.charAt(at);
        if (c == '\n' || isBlank(c)) {
            return whiteSpace(at);
        }
        if (quote == '"' && c == '\\') {
            return escape(at);
        }
        offsets.add(at);
        return quote == '\'' && c == '\'' ? at + 2 : at + 1;
    }

    private int whiteSpace(int at) {
        int end = skipBlanks(at);
        if (end < to && source.charAt(end) == '\n') {
            return fold(end);
        }
        for (int i = at; i < end; i++) {
            offsets.add(i);
        }
        return end;
    }

    private int fold(int lineBreak) {
        int before = offsets.missing();
        int end = furtherBreaks(lineBreak + 1);
        if (offsets.missing() == before) {
            offsets.add(lineBreak);
        }
        return end;
    }

    /** Adds every line break that follows with only white space before it. */
    private int furtherBreaks(int at) {
        int end = skipBlanks(at);
        while (end < to && source.charAt(end) == '\n') {
            offsets.add(end);
            end = skipBlanks(end + 1);
        }
        return end;
    }

    private int escape(int at) {
        switch (source.charAt(at + 1)) {
            case '\n':
                return furtherBreaks(at + 2);
            case 'x':
                offsets.add(at);
                return at + 4;
            case 'u':
                offsets.add(at);
                return at + 6;
            case 'U':
                return longEscape(at);
            default:
                offsets.add(at);
                return at + 2;
        }
    }

    /** {@code \U0001F600}: two units when the character lies beyond U+FFFF. */
    private int longEscape(int at) {
        offsets.add(at);
        boolean astral = !source.startsWith("0000", at + 2);
        if (astral) {
            offsets.add(at);
        }
        return at + 10;
    }

    private int skipBlanks(int at) {
        int end = at;
        while (end < to && isBlank(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
