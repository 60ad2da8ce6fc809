package org.sourcebook.markdown;

import org.sourcebook.source.Span;

/** The definition of a footnote, {@code [^label]: text}, with the blocks of its content. */
final class FootnoteNode extends OwnNode {

    private static final int LONGEST_LABEL = 100;

    private final String label;

    FootnoteNode(String label, Span where) {
        super(where);
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Where {@code [^label]} stands. */
    Span labelSpan() {
        return where();
    }

    /** The offset of the bracket that closes a label beginning at {@code start}, or -1 where there is no label. */
    static int labelEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST_LABEL && inLabel(text.charAt(end))) {
            end++;
        }
        return end > start && end < text.length() && text.charAt(end) == ']' ? end : -1;
    }

    private static boolean inLabel(char c) {
        return c > ' ' && c != '[' && c != ']' && c != '^' && c != '\\';
    }
}
