package org.sourcebook.markdown;

/** Finds addresses in angle brackets: {@code <https://example.org>}, {@code <somebody@example.org>}. */
final class Autolinks {

    private static final String LOCAL_PART = ".!#$%&'*+/=?^_`{|}~-";
    private static final int LONGEST_LABEL = 63;

    private Autolinks() {}

    /** The offset of the closing bracket of an address with a scheme that begins after {@code open}, or -1. */
    static int address(String text, int open) {
        int colon = open + 1;
        while (colon < text.length() && scheme(text.charAt(colon))) {
            colon++;
        }
        int length = colon - open - 1;
        boolean named = length >= 2 && length <= 32 && Ascii.letter(text.charAt(open + 1));
        if (!named || colon == text.length() || text.charAt(colon) != ':') {
            return -1;
        }
        for (int at = colon + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '>') {
                return at;
            } else if (c <= ' ' || c == '<') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean scheme(char c) {
        return Ascii.alphanumeric(c) || c == '+' || c == '.' || c == '-';
    }

    /** The offset of the closing bracket of an e-mail address that begins after {@code open}, or -1. */
    static int mail(String text, int open) {
        int at = open + 1;
        while (at < text.length()
                && (Ascii.alphanumeric(text.charAt(at)) || LOCAL_PART.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == open + 1 || at == text.length() || text.charAt(at) != '@') {
            return -1;
        }
        int end = label(text, at + 1);
        while (end > 0 && end < text.length() && text.charAt(end) == '.') {
            end = label(text, end + 1);
        }
        return end > 0 && end < text.length() && text.charAt(end) == '>' ? end : -1;
    }

    private static int label(String text, int start) {
        int end = start;
        while (end < text.length() && (Ascii.alphanumeric(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        boolean formed = end > start && text.charAt(start) != '-' && text.charAt(end - 1) != '-';
        return formed && end - start <= LONGEST_LABEL ? end : -1;
    }
}
