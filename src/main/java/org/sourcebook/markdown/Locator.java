package org.sourcebook.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The place inside a source that a citation names: {@code pp. 33-35} is {@code page} and {@code 33-35}.
 *
 * <p>{@code label} is a locator term of the Citation Style Language, {@code page} where the author wrote only a number;
 * both are empty where there is no locator. {@code end} is the offset after it.
 */
record Locator(String label, String value, int end) {

    private static final Map<String, String> TERMS = terms();
    private static final Set<String> JOINS = Set.of("and", "&", "-", "–");
    private static final int LONGEST_NUMERAL = 31;
    private static final Pattern ROMAN =
            Pattern.compile("(?i)(?=.)m*(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})([-–][mdclxvi]+)?");

    private static Map<String, String> terms() {
        Map<String, String> terms = new HashMap<>();
        put(terms, "act", "act acts");
        put(terms, "appendix", "app. apps. appendix appendices");
        put(terms, "article-locator", "art. arts. article articles");
        put(terms, "book", "bk. bks. book books");
        put(terms, "chapter", "ch. chs. chap. chaps. chapter chapters");
        put(terms, "column", "col. cols. column columns");
        put(terms, "figure", "fig. figs. figure figures");
        put(terms, "folio", "fol. fols. folio folios");
        put(terms, "issue", "no. nos. number numbers issue issues");
        put(terms, "line", "l. ll. line lines");
        put(terms, "note", "n. nn. note notes");
        put(terms, "opus", "op. opp. opus opera");
        put(terms, "page", "p. pp. page pages");
        put(terms, "paragraph", "para. paras. par. pars. paragraph paragraphs ¶ ¶¶");
        put(terms, "part", "pt. pts. part parts");
        put(terms, "scene", "sc. scs. scene scenes");
        put(terms, "section", "sec. secs. section sections § §§");
        put(terms, "sub-verbo", "s.v. s.vv.");
        put(terms, "supplement", "supp. supps. supplement supplements");
        put(terms, "table", "tbl. tbls. table tables");
        put(terms, "timestamp", "timestamp timestamps min. at");
        put(terms, "verse", "v. vv. verse verses");
        put(terms, "volume", "vol. vols. volume volumes");
        return Map.copyOf(terms);
    }

    private static void put(Map<String, String> terms, String label, String forms) {
        for (String form : forms.split(" ")) {
            terms.put(form, label);
        }
    }

    /** Reads the locator that may stand between the end of a key and the end of its citation. */
    static Locator read(String text, int keyEnd, int end) {
        int start = Ascii.skipSpaces(text, keyEnd, end);
        if (start < end && text.charAt(start) == ',') {
            start = Ascii.skipSpaces(text, start + 1, end);
        }
        int termEnd = termEnd(text, start, end);
        String label = TERMS.getOrDefault(Ascii.lower(text.substring(start, termEnd)), "");
        int from = label.isEmpty() ? start : Ascii.skipSpaces(text, termEnd, end);
        int to = valueEnd(text, from, end, !label.isEmpty());
        if (to == from) {
            return new Locator("", "", keyEnd);
        }
        return new Locator(
                label.isEmpty() ? "page" : label, text.substring(from, to).replace('\n', ' '), to);
    }

    private static int termEnd(String text, int start, int end) {
        int at = start;
        while (at < end && !Ascii.space(text.charAt(at)) && !Ascii.digit(text.charAt(at)) && text.charAt(at) != ',') {
            at++;
        }
        return at;
    }

    /**
     * Where the words that hold a digit end, or, after a label, those that are Roman numerals; commas, "and" and "&" may
     * join them.
     */
    private static int valueEnd(String text, int start, int end, boolean labelled) {
        int last = start;
        boolean joined = true;
        int at = start;
        while (at < end) {
            int wordEnd = wordEnd(text, at, end);
            String word = text.substring(at, wordEnd);
            boolean joins = last > start && JOINS.contains(word);
            if (!joins && !(joined && numeral(word, labelled))) {
                return last;
            }
            boolean comma = wordEnd < end && text.charAt(wordEnd) == ',';
            last = joins ? last : wordEnd;
            joined = joins || comma;
            at = Ascii.skipSpaces(text, comma ? wordEnd + 1 : wordEnd, end);
        }
        return last;
    }

    private static int wordEnd(String text, int start, int end) {
        int at = start;
        while (at < end && !Ascii.space(text.charAt(at)) && text.charAt(at) != ',') {
            at++;
        }
        return at;
    }

    private static boolean numeral(String word, boolean labelled) {
        boolean digit = word.chars().anyMatch(c -> Ascii.digit((char) c));
        return digit
                || labelled
                        && word.length() <= LONGEST_NUMERAL
                        && ROMAN.matcher(word).matches();
    }
}
