package org.sourcebook.markdown;

/**
 * Finds the ends of pieces of raw HTML in one text, as CommonMark 0.31.2 defines them.
 *
 * <p>Answers the offset after the piece, or -1. What has no end anywhere is not looked for twice.
 */
final class HtmlScanner {

    private final String text;
    private boolean noComment;
    private boolean noInstruction;
    private boolean noDeclaration;
    private boolean noSection;

    HtmlScanner(String text) {
        this.text = text;
    }

    /** Any piece of HTML that begins with the {@code <} at {@code at}. */
    int any(int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '!') {
            return bang(at);
        } else if (next == '?') {
            int end = noInstruction ? -1 : after("?>", at + 2);
            noInstruction |= end < 0;
            return end;
        }
        return next == '/' ? closingTag(at) : openingTag(at);
    }

    private int bang(int at) {
        if (text.startsWith("<!--", at)) {
            return comment(at);
        } else if (text.startsWith("<![CDATA[", at)) {
            int end = noSection ? -1 : after("]]>", at + 9);
            noSection |= end < 0;
            return end;
        } else if (at + 2 < text.length() && Ascii.letter(text.charAt(at + 2))) {
            int end = noDeclaration ? -1 : after(">", at + 2);
            noDeclaration |= end < 0;
            return end;
        }
        return -1;
    }

    /** "An HTML comment consists of <!-->, <!--->, or <!--, a string of characters not including -->, and -->." */
    private int comment(int at) {
        if (text.startsWith("<!-->", at)) {
            return at + 5;
        } else if (text.startsWith("<!--->", at)) {
            return at + 6;
        }
        int end = noComment ? -1 : after("-->", at + 4);
        noComment |= end < 0;
        return end;
    }

    private int after(String close, int from) {
        int at = text.indexOf(close, from);
        return at < 0 ? -1 : at + close.length();
    }

    /** A closing tag. */
    int closingTag(int at) {
        int name = nameEnd(at + 2);
        if (name < 0) {
            return -1;
        }
        int end = Ascii.skipSpaces(text, name, text.length());
        return end < text.length() && text.charAt(end) == '>' ? end + 1 : -1;
    }

    /** An opening tag with its attributes. */
    int openingTag(int at) {
        int next = nameEnd(at + 1);
        while (next > 0) {
            int after = Ascii.skipSpaces(text, next, text.length());
            int attribute = after > next ? attribute(after) : -1;
            if (attribute < 0) {
                return tagEnd(after);
            }
            next = attribute;
        }
        return -1;
    }

    private int tagEnd(int at) {
        int close = at < text.length() && text.charAt(at) == '/' ? at + 1 : at;
        return close < text.length() && text.charAt(close) == '>' ? close + 1 : -1;
    }

    /** Where the name of a tag that begins at {@code at} ends. */
    int nameEnd(int at) {
        if (at >= text.length() || !Ascii.letter(text.charAt(at))) {
            return -1;
        }
        int end = at + 1;
        while (end < text.length() && (Ascii.alphanumeric(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    private int attribute(int at) {
        int name = at;
        while (name < text.length() && attributeName(text.charAt(name), name == at)) {
            name++;
        }
        if (name == at) {
            return -1;
        }
        int equals = Ascii.skipSpaces(text, name, text.length());
        if (equals == text.length() || text.charAt(equals) != '=') {
            return name;
        }
        return value(Ascii.skipSpaces(text, equals + 1, text.length()));
    }

    private static boolean attributeName(char c, boolean first) {
        boolean start = Ascii.letter(c) || c == '_' || c == ':';
        return start || !first && (Ascii.digit(c) || c == '.' || c == '-');
    }

    private int value(int at) {
        char first = at < text.length() ? text.charAt(at) : '>';
        if (first == '"' || first == '\'') {
            int close = text.indexOf(first, at + 1);
            return close < 0 ? -1 : close + 1;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) > ' ' && "\"'=<>`".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end > at ? end : -1;
    }
}
