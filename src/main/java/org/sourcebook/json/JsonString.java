package org.sourcebook.json;

import java.io.IOException;

/**
 * Writes text as a JSON string.
 *
 * <p>RFC 8259 §7: quotation mark, reverse solidus and the control characters U+0000 to U+001F must be escaped. Half of a
 * surrogate pair is escaped too, because UTF-8 has no bytes for it.
 */
final class JsonString {

    private static final String HEX = "0123456789abcdef";

    private final boolean shielded;
    private final Appendable out;

    JsonString(boolean shielded, Appendable out) {
        this.shielded = shielded;
        this.out = out;
    }

    void write(CharSequence text) throws IOException {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text, i)) {
                out.append(text, written, i);
                escape(text.charAt(i));
                written = i + 1;
            }
        }
        out.append(text, written, text.length());
        out.append('"');
    }

    private boolean isPlain(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c < ' ' || c == '"' || c == '\\') {
            return false;
        }
        return Character.isSurrogate(c) ? isPaired(text, at) : !shielded || !isDangerous(c);
    }

    private static boolean isDangerous(char c) {
        return c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isPaired(CharSequence text, int at) {
        if (Character.isHighSurrogate(text.charAt(at))) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private void escape(char c) throws IOException {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default ->
                out.append("\\u")
                        .append(HEX.charAt(c >> 12))
                        .append(HEX.charAt(c >> 8 & 15))
                        .append(HEX.charAt(c >> 4 & 15))
                        .append(HEX.charAt(c & 15));
        }
    }
}
