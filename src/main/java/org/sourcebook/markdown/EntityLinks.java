package org.sourcebook.markdown;

/** Finds links to entities: {@code [[ghostsec]]}, {@code [[event:list-released#aim|the release]]}. */
final class EntityLinks {

    private EntityLinks() {}

    /** The offset of the two brackets that close the link whose two begin at {@code open}, or -1 where it is none. */
    static int close(String text, int open) {
        int at = open + 2;
        while (at < text.length() && text.charAt(at) != ']' && text.charAt(at) != '[') {
            at++;
        }
        boolean closed = text.startsWith("]]", at) && !text.startsWith("](", at + 1);
        return closed && !target(text, open, at).isEmpty() ? at : -1;
    }

    /** What the link is to: the text before the bar. */
    static String target(String text, int open, int close) {
        int start = targetStart(text, open, close);
        return text.substring(start, Ascii.trimEnd(text, start, bar(text, open, close)));
    }

    static int targetStart(String text, int open, int close) {
        return Ascii.skipSpaces(text, open + 2, bar(text, open, close));
    }

    /** Where what the link says begins: after the bar; {@code close} where there is none. */
    static int labelStart(String text, int open, int close) {
        int bar = bar(text, open, close);
        return bar == close ? close : Ascii.skipSpaces(text, bar + 1, close);
    }

    private static int bar(String text, int open, int close) {
        int at = open + 2;
        while (at < close && text.charAt(at) != '|') {
            at++;
        }
        return at;
    }
}
