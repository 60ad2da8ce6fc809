package org.sourcebook.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcebook.source.Resources;

/**
 * What a word is made of, and how its letters are folded: {@code Müller's} is {@code muller}, {@code 9,200} is {@code 9200}.
 *
 * <p>Independent of the JDK's own tables. The script on the page is handed the same {@link #token} and {@link #letters} and
 * so cannot fold otherwise; both are in the part of the syntax that Java and JavaScript share. Immutable and thread-safe.
 */
final class Alphabet {

    static final Alphabet SHARED = new Alphabet();

    /** Marks inside words that do not count: soft hyphen, joiners, accents that stand by themselves, vowel points. */
    private static final String DROPPED =
            "\u00ad\u00ad\u0300\u036f\u0483\u0487\u0591\u05bd\u05bf\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u05c7"
                    + "\u0610\u061a\u0640\u0640\u064b\u065f\u0670\u0670\u06d6\u06dc\u200c\u200d";

    /** Scripts that set no space between words: each sign is a word. */
    private static final String SIGNS = "\\u3005-\\u3007\\u3041-\\u3096\\u30a1-\\u30fa\\u3400-\\u9fff\\uf900-\\ufaff";

    /** The characters of words in all other scripts: letters, digits and the marks that are dropped. */
    private static final String LETTERS =
            "0-9A-Za-z\\u00aa\\u00ad\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af"
                    + "\\u0300-\\u0373\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u0481\\u0483-\\u0487\\u048a-\\u0556\\u0561-\\u0587"
                    + "\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u05d0-\\u05ea\\u0610-\\u061a\\u0620-\\u0669"
                    + "\\u066e-\\u06d3\\u06d5-\\u06fc\\u0710-\\u0963\\u0966-\\u0e3e\\u0e40-\\u135f\\u1380-\\u167f\\u1681-\\u17d3"
                    + "\\u1820-\\u1fff\\u200c\\u200d\\u2c00-\\u2dff\\ua000-\\ud7a3\\ufb1d-\\ufdff\\ufe70-\\ufefc";

    /** A number with commas or points in it; a sign; a word, with an 's that is cut off. */
    private static final String TOKEN = "[0-9]{1,3}(?:,[0-9]{3})+(?![" + LETTERS + "])|[0-9]+(?:\\.[0-9]+)+(?!["
            + LETTERS + "])|[" + SIGNS + "]|[" + LETTERS + "]+(?:['\\u2019][sS](?![" + LETTERS + "]))?";

    private static final int LONGEST = 40;

    private final Map<Character, String> folded = new HashMap<>();
    private final Map<String, String> letters = new LinkedHashMap<>();
    private final Pattern pattern = Pattern.compile(TOKEN);

    private Alphabet() {
        String lines = Resources.text("search/letters.txt").orElseThrow();
        lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int space = line.indexOf(' ');
            add(line.substring(0, space), line.substring(space + 1));
        });
        for (char capital = 'A'; capital <= 'Z'; capital++) {
            add(String.valueOf((char) (capital + 32)), String.valueOf(capital));
        }
        add("", dropped());
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
            folded.put(read.charAt(i), as);
        }
    }

    /** Finds the words of a text, as regular expression. */
    String token() {
        return TOKEN;
    }

    /** Letters by what they are read as. */
    Map<String, String> letters() {
        return letters;
    }

    Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    /** A token as it is looked up; empty where nothing of it counts. */
    String folded(String token) {
        int end = token.length();
        if (end > 2 && isApostrophe(token.charAt(end - 2))) {
            end -= 2;
        }
        StringBuilder word = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            append(token.charAt(i), word);
        }
        return word.substring(0, Math.min(LONGEST, word.length()));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private void append(char c, StringBuilder word) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            word.append(c);
        } else if (c != ',') {
            String as = folded.get(c);
            word.append(as == null ? String.valueOf(c) : as);
        }
    }
}
