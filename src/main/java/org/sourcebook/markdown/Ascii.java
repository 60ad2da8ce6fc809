package org.sourcebook.markdown;

/** Classes of characters that mean the same on every machine. */
final class Ascii {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private Ascii() {}

    static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean alphanumeric(char c) {
        return letter(c) || digit(c);
    }

    static boolean hex(char c) {
        return digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    static boolean punctuation(char c) {
        return PUNCTUATION.indexOf(c) >= 0;
    }

    static boolean blank(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean space(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    static String upper(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            out.append(c >= 'a' && c <= 'z' ? (char) (c - ('a' - 'A')) : c);
        }
        return out.toString();
    }

    static String lower(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            out.append(lower(text.charAt(at)));
        }
        return out.toString();
    }

    /** Where the run of spaces and tabs that begins at {@code at} ends. */
    static int skipBlanks(String text, int at, int end) {
        int next = at;
        while (next < end && blank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Where the run of spaces, tabs and line ends that begins at {@code at} ends. */
    static int skipSpaces(String text, int at, int end) {
        int next = at;
        while (next < end && space(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Where the run of the character {@code c} that begins at {@code at} ends. */
    static int skipRun(String text, char c, int at, int end) {
        int next = at;
        while (next < end && text.charAt(next) == c) {
            next++;
        }
        return next;
    }

    /** Where the text ends when the spaces, tabs and line ends at its end are left out. */
    static int trimEnd(String text, int start, int end) {
        int last = end;
        while (last > start && space(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
