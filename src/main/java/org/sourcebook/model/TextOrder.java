package org.sourcebook.model;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * The alphabetical order of texts, the same on every JDK and in every locale.
 *
 * <p>Letter case, accents and leading marks such as quotes do not count, runs of digits count as numbers: {@code "A 9"},
 * {@code "a 10"}, {@code "Été"}. Texts that are alike in all that are ordered by their characters. Java's own collators
 * change between releases and are not used.
 */
public final class TextOrder implements Comparator<String> {

    public static final TextOrder ALPHABETICAL = new TextOrder();

    private TextOrder() {}

    @Override
    public int compare(String left, String right) {
        int early = compareBeginnings(left, right);
        if (early != 0) {
            return early;
        }
        int byKey = compareKeys(key(left), key(right));
        return byKey != 0 ? byKey : left.compareTo(right);
    }

    /**
     * The order of two texts that differ before a number, a letter beyond ASCII or the end of either; 0 where only their keys can tell.
     * Most pairs differ early, and no key has to be made for them.
     */
    private static int compareBeginnings(String left, String right) {
        int i = nextThatCounts(left, 0, true);
        int j = nextThatCounts(right, 0, true);
        while (isPlain(left, i) && isPlain(right, j)) {
            char one = small(left.charAt(i));
            char other = small(right.charAt(j));
            if (isDigit(one) && isDigit(other)) {
                return 0;
            } else if (one != other) {
                return Character.compare(one, other);
            }
            i = nextThatCounts(left, i + 1, false);
            j = nextThatCounts(right, j + 1, false);
        }
        return 0;
    }

    /** Whether there is a character at a place, and one in ASCII. */
    private static boolean isPlain(String text, int at) {
        return at < text.length() && text.charAt(at) < 128;
    }

    private static int nextThatCounts(String text, int from, boolean first) {
        int at = from;
        while (at < text.length()
                && text.charAt(at) < 128
                && (!counts(small(text.charAt(at))) || first && text.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    private static String key(String text) {
        return isAscii(text) ? plainKey(text) : foldedKey(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** What {@link #foldedKey} would say of a text in ASCII, for a fraction of the work. */
    private static String plainKey(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char small = small(text.charAt(i));
            if (counts(small)) {
                key.append(small);
            }
        }
        return key.toString().strip();
    }

    private static String foldedKey(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(bare.length());
        bare.codePoints().filter(TextOrder::counts).forEach(key::appendCodePoint);
        return key.toString().strip();
    }

    /** Letters, digits and spaces: everything in the ASCII range that is one, and all beyond it but combining marks. */
    private static boolean counts(int c) {
        return c < 128 ? isDigit(c) || (c >= 'a' && c <= 'z') || c == ' ' : !isMark(c);
    }

    private static boolean isMark(int c) {
        return (c >= 0x300 && c <= 0x36F) || (c >= 0x2010 && c <= 0x2027) || c == 0xAB || c == 0xBB;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static int compareKeys(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            boolean numbers = isDigit(left.charAt(i)) && isDigit(right.charAt(j));
            int endOfLeft = numbers ? endOfDigits(left, i) : i + 1;
            int endOfRight = numbers ? endOfDigits(right, j) : j + 1;
            int byPart = numbers
                    ? compareNumbers(left.substring(i, endOfLeft), right.substring(j, endOfRight))
                    : Character.compare(left.charAt(i), right.charAt(j));
            if (byPart != 0) {
                return byPart;
            }
            i = endOfLeft;
            j = endOfRight;
        }
        return Integer.compare(left.length() - i, right.length() - j);
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String left, String right) {
        String a = withoutZeros(left);
        String b = withoutZeros(right);
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    private static String withoutZeros(String digits) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }
}
