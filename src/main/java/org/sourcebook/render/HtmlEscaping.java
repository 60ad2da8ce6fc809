package org.sourcebook.render;

import io.pebbletemplates.pebble.extension.escaper.EscapingStrategy;

/** Escapes text for elements and attributes: the five characters that mean something in HTML; most texts have none and stay as they are. */
final class HtmlEscaping implements EscapingStrategy {

    /** Behind the last of the five. */
    private static final char ABOVE = '>' + 1;

    private static final String[] ESCAPED = new String[ABOVE];

    static {
        ESCAPED['&'] = "&amp;";
        ESCAPED['<'] = "&lt;";
        ESCAPED['>'] = "&gt;";
        ESCAPED['"'] = "&quot;";
        ESCAPED['\''] = "&#39;";
    }

    @Override
    public String escape(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isSpecial(text.charAt(at))) {
                return escaped(text, at);
            }
        }
        return text;
    }

    private static boolean isSpecial(char c) {
        return c < ABOVE && ESCAPED[c] != null;
    }

    private static String escaped(String text, int first) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int at = first; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isSpecial(c)) {
                out.append(ESCAPED[c]);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
