package org.sourcebook.quote;

import java.text.Normalizer;

/**
 * Brings a text to the form in which quotes are compared, so that what a reader takes for the same words is the same.
 *
 * <pre>{@code
 * QuoteText.normal("the “list” of\u00a09,200 ac\u00adcounts");   // the "list" of 9,200 accounts
 * }</pre>
 *
 * <p>Unicode NFC; any run of white space is one space and none stands at an end; soft hyphens and other characters that are not seen are
 * taken out; quotation marks are straight; hyphens are one; an ellipsis is three dots; the ligatures of printing are letters. Letters, digits,
 * dashes and case are left alone: words that differ in these are other words. {@code docs/archiving.md} tells editors the same.
 */
public final class QuoteText {

    private QuoteText() {}

    public static String normal(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        boolean space = false;
        for (int at = 0; at < composed.length(); at++) {
            char c = composed.charAt(at);
            if (isSpace(c)) {
                space = true;
            } else if (!isUnseen(c)) {
                if (space && out.length() > 0) {
                    out.append(' ');
                }
                space = false;
                append(c, out);
            }
        }
        return out.toString();
    }

    /** White space by the Unicode Standard, all of which lies in the basic plane; listed, since a Java may know another version of it. */
    private static boolean isSpace(char c) {
        return c == ' '
                || c >= '\t' && c <= '\r'
                || c == '\u0085'
                || c == '\u00a0'
                || c == '\u1680'
                || c >= '\u2000' && c <= '\u200a'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000';
    }

    /** Soft hyphen, zero-width space, word joiner, byte-order mark, marks of direction; joiners stay, since they make other words. */
    private static boolean isUnseen(char c) {
        return c == '\u00ad'
                || c == '\u061c'
                || c == '\u200b'
                || c == '\u200e'
                || c == '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c == '\u2060'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\ufeff';
    }

    private static void append(char c, StringBuilder out) {
        switch (c) {
            case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032' -> out.append('\'');
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033' -> out.append('"');
            case '\u2010', '\u2011' -> out.append('-');
            case '\u2026' -> out.append("...");
            case '\ufb00' -> out.append("ff");
            case '\ufb01' -> out.append("fi");
            case '\ufb02' -> out.append("fl");
            case '\ufb03' -> out.append("ffi");
            case '\ufb04' -> out.append("ffl");
            case '\ufb05', '\ufb06' -> out.append("st");
            default -> out.append(c);
        }
    }
}
