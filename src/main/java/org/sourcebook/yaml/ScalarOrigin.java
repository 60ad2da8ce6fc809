package org.sourcebook.yaml;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.sourcebook.source.Span;

/**
 * Where each character of a scalar's text stands in the file, worked out when first asked.
 *
 * <p>Most scalars stand as they are, so an offset is just moved; the others are read a second time by the rules of their
 * style. Thread-safe: two threads may do the same work and get the same result.
 */
final class ScalarOrigin implements IntUnaryOperator {

    private final String source;
    private final Span span;
    private final String text;
    private volatile int[] known = {};

    ScalarOrigin(String source, Span span, String text) {
        this.source = source;
        this.span = span;
        this.text = text;
    }

    @Override
    public int applyAsInt(int offset) {
        int marks = isQuoted() ? 1 : 0;
        if (!isBlock() && span.length() == text.length() + 2 * marks) {
            return span.start() + marks + offset;
        }
        int[] origins = known;
        if (origins.length == 0) {
            origins = origins();
            known = origins;
        }
        return origins[offset];
    }

    private boolean isQuoted() {
        return style() == '"' || style() == '\'';
    }

    private boolean isBlock() {
        return style() == '|' || style() == '>';
    }

    private char style() {
        return span.length() == 0 ? ' ' : source.charAt(span.start());
    }

    private int[] origins() {
        Optional<int[]> found = isBlock()
                ? new BlockScalar(source, span, text).origins()
                : new FlowScalar(source, span, text.length()).origins();
        return found.orElseGet(this::nearest);
    }

    /** In a row from the start: what is left when the text in the file and the scalar's text do not agree. */
    private int[] nearest() {
        int[] origins = new int[text.length() + 1];
        for (int i = 0; i < origins.length; i++) {
            origins[i] = Math.min(span.start() + i, span.end());
        }
        return origins;
    }
}
