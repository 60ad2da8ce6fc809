package org.sourcebook.markdown;

/**
 * Finds the ends of link labels, destinations and titles in one text.
 *
 * <p>Every method takes the offset at which the thing would begin and answers the offset after it, or -1. A title whose
 * end was looked for in vain is not looked for again, which keeps hostile text linear.
 */
final class LinkScanner {

    static final int LONGEST_LABEL = 999;
    private static final int DEEPEST_PARENTHESES = 32;

    private final String text;
    private boolean noDoubleQuote;
    private boolean noSingleQuote;

    LinkScanner(String text) {
        this.text = text;
    }

    /** A label in brackets: {@code [label]}. */
    int label(int open) {
        int last = Math.min(text.length() - 1, open + LONGEST_LABEL + 1);
        for (int at = open + 1; at <= last; at++) {
            char c = text.charAt(at);
            if (c == ']') {
                return at + 1;
            } else if (c == '[') {
                return -1;
            } else if (c == '\\') {
                at++;
            }
        }
        return -1;
    }

    /** A destination, in angle brackets or bare. */
    int destination(int at) {
        if (at >= text.length()) {
            return -1;
        }
        return text.charAt(at) == '<' ? inAngles(at) : bare(at);
    }

    private int inAngles(int open) {
        for (int at = open + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '>') {
                return at + 1;
            } else if (c == '<' || c == '\n') {
                return -1;
            } else if (c == '\\') {
                at++;
            }
        }
        return -1;
    }

    private int bare(int start) {
        int depth = 0;
        int at = start;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c <= ' ' || c == 0x7F) {
                break;
            } else if (c == '\\' && at + 1 < text.length() && Ascii.punctuation(text.charAt(at + 1))) {
                at++;
            } else if (c == '(' && ++depth > DEEPEST_PARENTHESES) {
                return -1;
            } else if (c == ')' && --depth < 0) {
                break;
            }
        }
        return depth > 0 ? -1 : at;
    }

    /** A title in quotes or parentheses. */
    int title(int open) {
        char c = open < text.length() ? text.charAt(open) : ' ';
        if (c == '"' && !noDoubleQuote) {
            int end = title(open, '"');
            noDoubleQuote = end < 0;
            return end;
        } else if (c == '\'' && !noSingleQuote) {
            int end = title(open, '\'');
            noSingleQuote = end < 0;
            return end;
        }
        return c == '(' ? title(open, ')') : -1;
    }

    private int title(int open, char close) {
        for (int at = open + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == close) {
                return at + 1;
            } else if (c == '\\') {
                at++;
            } else if (c == '(' && close == ')') {
                return -1;
            }
        }
        return -1;
    }

    /** Spaces with at most one line end between them, which the text of a paragraph never exceeds. */
    int spaces(int at) {
        return Ascii.skipSpaces(text, at, text.length());
    }
}
