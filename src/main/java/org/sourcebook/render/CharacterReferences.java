package org.sourcebook.render;

import java.util.Map;

/** Resolves the character references that generated HTML uses in attribute values. */
public final class CharacterReferences {

    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

    private static final int LONGEST = 10;

    private CharacterReferences() {}

    /** The text with numeric and the common named references replaced; anything else stays as it is. */
    public static String resolved(String text) {
        int at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int copied = 0;
        for (; at >= 0; at = text.indexOf('&', at + 1)) {
            int end = text.indexOf(';', at);
            if (end > at && end - at <= LONGEST) {
                String character = character(text.substring(at + 1, end));
                if (!character.isEmpty()) {
                    out.append(text, copied, at).append(character);
                    copied = end + 1;
                }
            }
        }
        return out.append(text, copied, text.length()).toString();
    }

    private static String character(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        } catch (NumberFormatException e) {
            return ""; // not a number: the reference stays as it is written
        }
    }
}
