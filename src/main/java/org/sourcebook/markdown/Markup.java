package org.sourcebook.markdown;

import java.nio.charset.StandardCharsets;

/** How text is written into HTML. */
public final class Markup {

    private static final char REPLACEMENT = '\uFFFD';

    /** What an address keeps as it is: RFC 3986's unreserved and reserved characters without the brackets. */
    private static final String ADDRESS = "-_.!~*'();/?:@&=+$,#";

    private static final String HEX = "0123456789ABCDEF";

    /** Which of the characters up to the last control character are not written as they are. */
    private static final boolean[] SPECIAL = new boolean[0xA0];

    static {
        for (char c = 0; c < SPECIAL.length; c++) {
            SPECIAL[c] = c == '&' || c == '<' || c == '>' || c == '"' || forbidden(c);
        }
    }

    private Markup() {}

    /** Text for content or for an attribute in double quotes; what HTML forbids becomes U+FFFD. */
    public static String text(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (special(text.charAt(at))) {
                StringBuilder out = new StringBuilder(text.length() + 16);
                append(out, text, 0, text.length());
                return out.toString();
            }
        }
        return text;
    }

    /** Appends a stretch of text as {@link #text} writes it. */
    static void append(StringBuilder out, String text, int start, int end) {
        int from = start;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (special(c)) {
                out.append(text, from, at);
                appendSpecial(out, c);
                from = at + 1;
            }
        }
        out.append(text, from, end);
    }

    private static void appendSpecial(StringBuilder out, char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.append(REPLACEMENT);
        }
    }

    private static boolean special(char c) {
        return c < SPECIAL.length ? SPECIAL[c] : forbidden(c);
    }

    /** Whether no HTML page may hold this character: a control character, or a code point that is none. */
    static boolean forbidden(char c) {
        if (c < 0x7F) {
            return c < ' ' && c != '\n' && c != '\t';
        }
        return c <= 0x9F || (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE;
    }

    /** An address for an attribute in double quotes: percent-encoded where it must be, what is encoded kept. */
    public static String address(String address) {
        StringBuilder out = new StringBuilder(address.length() + 16);
        for (int at = 0; at < address.length(); ) {
            int code = address.codePointAt(at);
            if (code == '%') {
                out.append(encoded(address, at) ? "%" : "%25");
            } else if (code == '&') {
                out.append("&amp;");
            } else if (kept(code)) {
                out.append((char) code);
            } else {
                encode(out, code);
            }
            at += Character.charCount(code);
        }
        return out.toString();
    }

    private static boolean kept(int code) {
        return code < 0x80 && (Ascii.alphanumeric((char) code) || ADDRESS.indexOf(code) >= 0);
    }

    private static boolean encoded(String address, int percent) {
        return percent + 2 < address.length()
                && Ascii.hex(address.charAt(percent + 1))
                && Ascii.hex(address.charAt(percent + 2));
    }

    private static void encode(StringBuilder out, int code) {
        boolean half = code >= 0xD800 && code <= 0xDFFF;
        String text = half ? String.valueOf(REPLACEMENT) : Character.toString(code);
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.charAt(unit >> 4 & 15)).append(HEX.charAt(unit & 15));
        }
    }
}
