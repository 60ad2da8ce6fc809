package org.sourcebook.plan;

/** Text as HTML. */
final class HtmlText {

    private HtmlText() {}

    /** Text that may stand between tags and in a double-quoted attribute. */
    static String escaped(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            String replacement = replacement(text.charAt(i));
            if (!replacement.isEmpty() && out == null) {
                out = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (out != null) {
                out.append(replacement.isEmpty() ? String.valueOf(text.charAt(i)) : replacement);
            }
        }
        return out == null ? text : out.toString();
    }

    private static String replacement(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
        };
    }

    /** An attribute with a space before it; nothing for an empty value. */
    static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + escaped(value) + "\"";
    }
}
