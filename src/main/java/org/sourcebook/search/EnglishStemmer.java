package org.sourcebook.search;

import java.util.Map;
import java.util.Set;

/**
 * The stem of an English word after Porter's second algorithm: {@code suspended}, {@code suspending} and {@code suspends} all
 * give {@code suspend}.
 *
 * <p>Made for lower-case words of the letters a to z; any other word is its own stem. {@code assets/search-engine.js} has the
 * same steps under the same names, and a test holds the two against each other.
 */
final class EnglishStemmer {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("skis", "ski"),
            Map.entry("skies", "sky"),
            Map.entry("dying", "die"),
            Map.entry("lying", "lie"),
            Map.entry("tying", "tie"),
            Map.entry("idly", "idl"),
            Map.entry("gently", "gentl"),
            Map.entry("ugly", "ugli"),
            Map.entry("early", "earli"),
            Map.entry("only", "onli"),
            Map.entry("singly", "singl"));

    private static final Set<String> UNCHANGED = Set.of("sky", "news", "howe", "atlas", "cosmos", "bias", "andes");

    /** These stay as they are once a plural s is gone. */
    private static final Set<String> UNCHANGED_SINGULAR =
            Set.of("inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed");

    private static final Set<String> DOUBLES = Set.of("bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt");

    /** Endings and what takes their place, longer ones before those that end them. */
    private static final String[] STEP_2 = {
        "ization", "ize", "ational", "ate", "fulness", "ful", "ousness", "ous", "iveness", "ive", "tional", "tion",
        "biliti", "ble", "lessli", "less", "entli", "ent", "ation", "ate", "alism", "al", "aliti", "al", "ousli", "ous",
        "iviti", "ive", "fulli", "ful", "enci", "ence", "anci", "ance", "abli", "able", "izer", "ize", "ator", "ate",
        "alli", "al", "bli", "ble", "ogi", "og", "li", ""
    };

    private static final String[] STEP_3 = {
        "ational", "ate", "tional", "tion", "alize", "al", "icate", "ic", "iciti", "ic", "ative", "", "ical", "ic",
        "ness", "", "ful", ""
    };

    private static final String[] STEP_4 = {
        "ement", "", "ance", "", "ence", "", "able", "", "ible", "", "ment", "", "ant", "", "ent", "", "ism", "",
        "ate", "", "iti", "", "ous", "", "ive", "", "ize", "", "ion", "", "al", "", "er", "", "ic", ""
    };

    private final StringBuilder word;
    private int r1;
    private int r2;

    private EnglishStemmer(String word) {
        this.word = new StringBuilder(word);
    }

    static String stem(String word) {
        if (word.length() < 3 || UNCHANGED.contains(word) || !isPlain(word)) {
            return word;
        }
        String irregular = IRREGULAR.get(word);
        return irregular != null ? irregular : new EnglishStemmer(word).stemmed();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private String stemmed() {
        markConsonants();
        r1 = startsWith("gener") || startsWith("arsen") ? 5 : startsWith("commun") ? 6 : region(0);
        r2 = region(r1);
        plural();
        if (!UNCHANGED_SINGULAR.contains(word.toString())) {
            pastAndParticiple();
            finalY();
            derived(STEP_2, r1);
            derived(STEP_3, r1);
            derived(STEP_4, r2);
            finalEOrL();
        }
        return word.toString().replace('Y', 'y');
    }

    /** A y that begins the word or follows a vowel is a consonant, written as Y. */
    private void markConsonants() {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == 'y' && (i == 0 || isVowel(i - 1))) {
                word.setCharAt(i, 'Y');
            }
        }
    }

    /** Where the part begins that follows the first consonant after a vowel. */
    private int region(int from) {
        for (int i = from + 1; i < word.length(); i++) {
            if (!isVowel(i) && isVowel(i - 1)) {
                return i + 1;
            }
        }
        return word.length();
    }

    private void plural() {
        if (endsWith("sses")) {
            cut(2);
        } else if (endsWith("ied") || endsWith("ies")) {
            cut(word.length() > 4 ? 2 : 1);
        } else if (endsWith("s") && !endsWith("us") && !endsWith("ss") && hasVowel(word.length() - 2)) {
            cut(1);
        }
    }

    private void pastAndParticiple() {
        for (String ending : new String[] {"eedly", "ingly", "edly", "eed", "ing", "ed"}) {
            if (endsWith(ending)) {
                int start = word.length() - ending.length();
                if (ending.startsWith("ee")) {
                    word.setLength(start >= r1 ? start + 2 : word.length());
                } else if (hasVowel(start)) {
                    word.setLength(start);
                    mendEnd();
                }
                return;
            }
        }
    }

    private void mendEnd() {
        int length = word.length();
        if (endsWith("at") || endsWith("bl") || endsWith("iz")) {
            word.append('e');
        } else if (length > 1 && DOUBLES.contains(word.substring(length - 2))) {
            cut(1);
        } else if (r1 >= length && endsInShortSyllable(length)) {
            word.append('e');
        }
    }

    private void finalY() {
        int last = word.length() - 1;
        if (last > 1 && (endsWith("y") || endsWith("Y")) && !isVowel(last - 1)) {
            word.setCharAt(last, 'i');
        }
    }

    /** Replaces the longest ending of a table, if all of it lies in the region. */
    private void derived(String[] table, int region) {
        for (int i = 0; i < table.length; i += 2) {
            String ending = table[i];
            if (endsWith(ending)) {
                int start = word.length() - ending.length();
                if (start >= region && fits(ending, start)) {
                    word.replace(start, word.length(), table[i + 1]);
                }
                return;
            }
        }
    }

    private boolean fits(String ending, int start) {
        char before = start > 0 ? word.charAt(start - 1) : ' ';
        return switch (ending) {
            case "ogi" -> before == 'l';
            case "li" -> "cdeghkmnrt".indexOf(before) >= 0;
            case "ative" -> start >= r2;
            case "ion" -> before == 's' || before == 't';
            default -> true;
        };
    }

    private void finalEOrL() {
        int last = word.length() - 1;
        boolean e = endsWith("e") && (last >= r2 || last >= r1 && !endsInShortSyllable(last));
        boolean l = endsWith("ll") && last >= r2;
        if (e || l) {
            cut(1);
        }
    }

    /** Whether the letters before {@code end} close with a short syllable: a vowel between consonants, or the two first letters. */
    private boolean endsInShortSyllable(int end) {
        if (end == 2) {
            return isVowel(0) && !isVowel(1);
        }
        return end > 2
                && !isVowel(end - 3)
                && isVowel(end - 2)
                && !isVowel(end - 1)
                && "wxY".indexOf(word.charAt(end - 1)) < 0;
    }

    private boolean hasVowel(int end) {
        for (int i = 0; i < end; i++) {
            if (isVowel(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVowel(int at) {
        return "aeiouy".indexOf(word.charAt(at)) >= 0;
    }

    private boolean startsWith(String start) {
        return word.length() >= start.length()
                && word.substring(0, start.length()).equals(start);
    }

    private boolean endsWith(String ending) {
        int start = word.length() - ending.length();
        return start >= 0 && word.substring(start).equals(ending);
    }

    private void cut(int letters) {
        word.setLength(word.length() - letters);
    }
}
