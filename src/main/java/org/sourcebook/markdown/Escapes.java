package org.sourcebook.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Resolves backslash escapes and character references. */
final class Escapes {

    private static final String REPLACEMENT = "\uFFFD";
    private static final int LONGEST_NAME = 32;

    private Escapes() {}

    /** A text with every escape and reference replaced by what it stands for. */
    static String resolve(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int reference = c == '&' ? referenceEnd(text, at) : -1;
            if (reference > 0) {
                out.append(reference(text, at, reference));
                at = reference;
            } else if (c == '\\' && at + 1 < text.length() && Ascii.punctuation(text.charAt(at + 1))) {
                out.append(text.charAt(at + 1));
                at += 2;
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    /** Where the character reference that begins at {@code at} ends, or -1 where there is none. */
    static int referenceEnd(String text, int at) {
        int first = at + 1;
        if (first < text.length() && text.charAt(first) == '#') {
            return numberEnd(text, first + 1);
        }
        int end = first;
        while (end < text.length() && end - first < LONGEST_NAME && Ascii.alphanumeric(text.charAt(end))) {
            end++;
        }
        boolean closed = end > first && end < text.length() && text.charAt(end) == ';';
        return closed && !named(text, at, end + 1).isEmpty() ? end + 1 : -1;
    }

    /** "Decimal numeric character references consist of &# + a string of 1–7 arabic digits + ;", or 1-6 hexadecimal. */
    private static int numberEnd(String text, int at) {
        boolean hex = at < text.length() && (text.charAt(at) == 'x' || text.charAt(at) == 'X');
        int first = hex ? at + 1 : at;
        int most = hex ? 6 : 7;
        int end = first;
        while (end < text.length() && (hex ? Ascii.hex(text.charAt(end)) : Ascii.digit(text.charAt(end)))) {
            end++;
        }
        boolean closed = end > first && end - first <= most && end < text.length() && text.charAt(end) == ';';
        return closed ? end + 1 : -1;
    }

    /** What the character reference between two offsets stands for. */
    static String reference(String text, int start, int end) {
        if (text.charAt(start + 1) != '#') {
            return named(text, start, end);
        }
        boolean hex = Ascii.lower(text.charAt(start + 2)) == 'x';
        int code = Integer.parseInt(text, start + (hex ? 3 : 2), end - 1, hex ? 16 : 10);
        boolean character = code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
        return character ? Character.toString(code) : REPLACEMENT;
    }

    private static String named(String text, int start, int end) {
        String reference = text.substring(start, end);
        String found = Html5Entities.entityToString(reference);
        return found.equals(reference) ? "" : found;
    }
}
