package org.sourcebook.diagnostic;

/**
 * Text from content, made safe to print: nothing in it can move the cursor, change colours or reorder the line.
 *
 * <p>Control characters are shown as their pictures (U+001B as ␛), and what reorders text or has no picture as U+FFFD.
 */
final class Visible {

    private static final int REPLACEMENT = 0xFFFD;

    private Visible() {}

    static String text(String raw) {
        return isOrdinary(raw)
                ? raw
                : raw.codePoints()
                        .map(Visible::codePoint)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isOrdinary(String raw) {
        return raw.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }

    static int codePoint(int c) {
        if (c < ' ') {
            return 0x2400 + c;
        }
        if (c == 0x7F) {
            return 0x2421;
        }
        return isUnfit(c) ? REPLACEMENT : c;
    }

    private static boolean isUnfit(int c) {
        boolean c1 = c >= 0x80 && c < 0xA0;
        boolean reordering =
                c == 0x61C || c == 0x200E || c == 0x200F || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean noText = c >= 0xD800 && c <= 0xDFFF
                || c == 0xFEFF
                || c >= 0xFFF9 && c <= 0xFFFB
                || (c & 0xFFFE) == 0xFFFE
                || c >= 0xE0000 && c <= 0xE007F;
        return c1 || reordering || noText;
    }
}
