package org.sourcebook.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sourcebook.source.Resources;

/**
 * What a word is made of, and how its letters are folded: {@code Müller's} is {@code muller}, {@code 9,200} is {@code 9200}.
 *
 * <p>Independent of the JDK's own tables. The script on the page is handed the same {@link #token} and {@link #letters} and
 * so cannot fold otherwise; {@link Tokens} finds by hand what {@link #token} says, and a test holds the two against each
 * other. Immutable and thread-safe.
 */
final class Alphabet {

    static final Alphabet SHARED = new Alphabet();

    static final byte NONE = 0;
    static final byte DIGIT = 1;
    static final byte LETTER = 2;
    static final byte SIGN = 3;

    /** The first half of a character beyond the sixteen bits: with its second half, a sign. */
    static final byte HALF = 4;

    /** So many letters at most one letter is read as. */
    static final int LONGEST_FOLD = 4;

    /** Marks inside words that do not count: soft hyphen, joiners, accents that stand by themselves, vowel points. */
    private static final String DROPPED =
            "\u00ad\u00ad\u0300\u036f\u0483\u0487\u0591\u05bd\u05bf\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u05c7"
                    + "\u0610\u061a\u0640\u0640\u064b\u065f\u0670\u0670\u06d6\u06dc\u200c\u200d";

    /** Scripts that set no space between words, from and to: each sign is a word. */
    private static final String SIGNS = "\u3005\u3007\u3041\u3096\u30a1\u30fa\u3400\u9fff\uf900\ufaff\uff66\uff9d";

    /** The characters of words in all other scripts, from and to: letters, digits and the marks that are dropped. */
    private static final String LETTERS =
            "09AZaz\u00aa\u00aa\u00ad\u00ad\u00b5\u00b5\u00ba\u00ba\u00c0\u00d6\u00d8\u00f6"
                    + "\u00f8\u02af\u0300\u0373\u0376\u037d\u037f\u037f\u0386\u0386\u0388\u0481\u0483\u0487\u048a\u0556\u0561\u0587"
                    + "\u0591\u05bd\u05bf\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u05c7\u05d0\u05ea\u0610\u061a\u0620\u0669\u066e\u06d3"
                    + "\u06d5\u06fc\u0710\u0963\u0966\u0e3e\u0e40\u135f\u1380\u167f\u1681\u17d3\u1820\u1fff\u200c\u200d\u2c00\u2dff"
                    + "\ua000\ud7a3\ufb00\ufb06\ufb1d\ufdff\ufe70\ufefc\uff10\uff19\uff21\uff3a\uff41\uff5a";

    /** The zeros of further digits, which are read as ours: Arabic, Persian, Devanagari, wide. */
    private static final String ZEROS = "\u0660\u06f0\u0966\uff10";

    /** What stands between thousands: comma, point, and the spaces that do not break. */
    private static final String SEPARATORS = ",.\u00a0\u2009\u202f";

    private static final String IN_LETTERS = "[" + escaped(LETTERS) + "]";

    /** A number with its thousands apart; one with points in it; a sign; a word, with an 's that is cut off. */
    private static final String TOKEN = "([1-9][0-9]{0,2}(?:[" + escapedEach(SEPARATORS) + "][0-9]{3})+(?!" + IN_LETTERS
            + "))|[0-9]+(?:\\.[0-9]+)+(?!" + IN_LETTERS + ")|[" + escaped(SIGNS)
            + "]|[\\ud800-\\udbff][\\udc00-\\udfff]|" + IN_LETTERS + "+(?:['\\u2019][sS](?!" + IN_LETTERS + "))?";

    private static final int ALL = 1 << Character.SIZE;

    /** In place of a letter that is read as more than one. */
    private static final char MORE = '\uffff';

    private final byte[] classes = new byte[ALL];
    private final char[] folded = new char[ALL];
    private final Map<Character, String> longer = new HashMap<>();
    private final Map<String, String> letters = new LinkedHashMap<>();

    private Alphabet() {
        mark(LETTERS, LETTER);
        mark(SIGNS, SIGN);
        mark("09", DIGIT);
        mark("\ud800\udbff", HALF);
        for (char c = 0; c < MORE; c++) {
            folded[c] = c;
        }
        read(Resources.text("search/letters.txt").orElseThrow());
        for (char letter = 'a'; letter <= 'z'; letter++) {
            add(
                    String.valueOf(letter),
                    "" + (char) (letter - 'a' + 'A') + (char) (letter - 'a' + '\uff41')
                            + (char) (letter - 'a' + '\uff21'));
        }
        for (char digit = '0'; digit <= '9'; digit++) {
            add(String.valueOf(digit), digits(digit - '0'));
        }
        add("", dropped());
    }

    private void read(String lines) {
        lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int space = line.indexOf(' ');
            add(line.substring(0, space), line.substring(space + 1));
        });
    }

    private void mark(String ranges, byte as) {
        for (int i = 0; i < ranges.length(); i += 2) {
            for (int c = ranges.charAt(i); c <= ranges.charAt(i + 1); c++) {
                classes[c] = as;
            }
        }
    }

    private static String digits(int value) {
        StringBuilder all = new StringBuilder();
        ZEROS.chars().forEach(zero -> all.append((char) (zero + value)));
        return all.toString();
    }

    private static String dropped() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < DROPPED.length(); i += 2) {
            for (char c = DROPPED.charAt(i); c <= DROPPED.charAt(i + 1); c++) {
                all.append(c);
            }
        }
        return all.toString();
    }

    private void add(String as, String read) {
        letters.merge(as, read, String::concat);
        for (int i = 0; i < read.length(); i++) {
            folded[read.charAt(i)] = as.isEmpty() ? 0 : as.length() == 1 ? as.charAt(0) : MORE;
            if (as.length() > 1) {
                longer.put(read.charAt(i), as);
            }
        }
    }

    /** Ranges as a class of regular expressions, in the part of the syntax that Java and JavaScript share. */
    private static String escaped(String ranges) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < ranges.length(); i += 2) {
            out.append(escaped(ranges.charAt(i)));
            if (ranges.charAt(i) != ranges.charAt(i + 1)) {
                out.append('-').append(escaped(ranges.charAt(i + 1)));
            }
        }
        return out.toString();
    }

    private static String escapedEach(String characters) {
        StringBuilder out = new StringBuilder();
        characters.chars().forEach(c -> out.append(escaped((char) c)));
        return out.toString();
    }

    private static String escaped(char c) {
        return c < 128
                ? String.valueOf(c)
                : "\\u" + Integer.toHexString(0x10000 | c).substring(1);
    }

    /** Finds the words of a text, as regular expression; its group is a number that is read without what is not a digit. */
    String token() {
        return TOKEN;
    }

    /** Letters by what they are read as. */
    Map<String, String> letters() {
        return letters;
    }

    byte classOf(char c) {
        return classes[c];
    }

    boolean isLetter(char c) {
        byte found = classes[c];
        return found == LETTER || found == DIGIT;
    }

    static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }

    /** Writes what a letter is read as and returns where that ends. There must be room for {@link #LONGEST_FOLD} letters. */
    int fold(char c, char[] into, int at) {
        char as = folded[c];
        if (as == 0) {
            return at;
        } else if (as == MORE) {
            String more = longer.get(c);
            more.getChars(0, more.length(), into, at);
            return at + more.length();
        }
        into[at] = as;
        return at + 1;
    }
}
