package org.sourcebook.markdown;

import java.text.Normalizer;
import java.util.Map;

/**
 * Makes ids from headings: lower-case ASCII letters, digits and single hyphens.
 *
 * <p>{@code Who's "ghostsec"?} becomes {@code whos-ghostsec}. Letters with marks lose the marks. Text in another script
 * leaves nothing, and the id is {@code section}. Decompositions never change between versions of Unicode, so the JDK's
 * data may be used for them.
 */
final class Slug {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('ẞ', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('Ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('Đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('Ð', "d"),
            Map.entry('ł', "l"),
            Map.entry('Ł', "l"),
            Map.entry('þ', "th"),
            Map.entry('Þ', "th"),
            Map.entry('ħ', "h"),
            Map.entry('ı', "i"));

    private Slug() {}

    static String of(String text) {
        String plain = ascii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            add(out, plain.charAt(at));
        }
        int length = out.length();
        if (length > 0 && out.charAt(length - 1) == '-') {
            out.setLength(length - 1);
        }
        return out.length() == 0 ? "section" : out.toString();
    }

    private static void add(StringBuilder out, char c) {
        if (Ascii.alphanumeric(c)) {
            out.append(Ascii.lower(c));
        } else if (LETTERS.containsKey(c)) {
            out.append(LETTERS.get(c));
        } else if (parts(c) && out.length() > 0 && out.charAt(out.length() - 1) != '-') {
            out.append('-');
        }
    }

    /** Whether a character parts words: an apostrophe or a combining mark does not. */
    private static boolean parts(char c) {
        boolean apostrophe = c == '\'' || c == '\u2019' || c == '\u02BC';
        boolean mark = c >= '\u0300' && c <= '\u036F';
        return !apostrophe && !mark && c != '\u00AD';
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
