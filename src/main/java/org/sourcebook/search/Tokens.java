package org.sourcebook.search;

/**
 * The words of a text one after the other, folded, each with its place: what {@link Alphabet#token} finds, found by hand,
 * since a regular expression takes several times as long.
 *
 * <pre>{@code
 * Tokens tokens = new Tokens("Müller's 9,200");
 * while (tokens.next()) {
 *     tokens.word();   // muller, 9200
 * }
 * }</pre>
 */
final class Tokens {

    private static final Alphabet ALPHABET = Alphabet.SHARED;

    /** Letters of a word that count. */
    static final int LONGEST = 40;

    private final char[] text;
    private final char[] word = new char[LONGEST + Alphabet.LONGEST_FOLD];
    private int length;
    private int start;
    private int end;

    Tokens(String text) {
        this.text = text.toCharArray();
    }

    /** Goes to the next word; false behind the last one. */
    boolean next() {
        for (int at = end; at < text.length; at++) {
            int to = ends(at);
            if (to > 0) {
                start = at;
                end = to;
                fold();
                return true;
            }
        }
        return false;
    }

    /** Where a word that begins here ends, 0 if none does. */
    private int ends(int at) {
        return switch (ALPHABET.classOf(text[at])) {
            case Alphabet.LETTER -> endOfLetters(at);
            case Alphabet.DIGIT -> endOfNumber(at);
            case Alphabet.SIGN -> at + 1;
            case Alphabet.HALF -> isSecondHalf(at + 1) ? at + 2 : 0;
            default -> 0;
        };
    }

    private boolean isSecondHalf(int at) {
        return at < text.length && Character.isLowSurrogate(text[at]);
    }

    private int endOfLetters(int from) {
        int at = from;
        while (isLetter(at)) {
            at++;
        }
        boolean possessive =
                at + 1 < text.length && isApostrophe(text[at]) && (text[at + 1] | 0x20) == 's' && !isLetter(at + 2);
        return possessive ? at + 2 : at;
    }

    private int endOfNumber(int from) {
        int digits = endOfDigits(from);
        int thousands = text[from] == '0' || digits - from > 3 ? 0 : endOfThousands(digits);
        int end = thousands > 0 ? thousands : endOfPoints(digits);
        return end > 0 ? end : endOfLetters(from);
    }

    /** Behind the last group of three digits; 0 without one. A group that a letter follows is none. */
    private int endOfThousands(int from) {
        int end = 0;
        int at = from;
        while (at < text.length && Alphabet.isSeparator(text[at]) && hasThreeDigits(at + 1)) {
            end = isLetter(at + 4) ? end : at + 4;
            at += 4;
        }
        return end;
    }

    private boolean hasThreeDigits(int at) {
        return isDigit(at) && isDigit(at + 1) && isDigit(at + 2);
    }

    private int endOfPoints(int from) {
        int end = 0;
        int at = from;
        while (at < text.length && text[at] == '.' && isDigit(at + 1)) {
            at = endOfDigits(at + 1);
            end = isLetter(at) ? end : at;
        }
        return end;
    }

    private int endOfDigits(int from) {
        int at = from;
        while (isDigit(at)) {
            at++;
        }
        return at;
    }

    private boolean isDigit(int at) {
        return at < text.length && text[at] >= '0' && text[at] <= '9';
    }

    private boolean isLetter(int at) {
        return at < text.length && ALPHABET.isLetter(text[at]);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private void fold() {
        if (foldPlain()) {
            return;
        }
        int to = end > start + 2 && isApostrophe(text[end - 2]) ? end - 2 : end;
        boolean thousands = isThousands();
        length = 0;
        for (int i = start; i < to && length < LONGEST; i++) {
            char c = text[i];
            if (!thousands || c >= '0' && c <= '9') {
                length = ALPHABET.fold(c, word, length);
            }
        }
        length = Math.min(length, LONGEST);
    }

    /** Nearly all words are letters from a to z, which need no looking up; false where this is not one of them. */
    private boolean foldPlain() {
        int count = end - start;
        if (count > LONGEST) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            int c = text[start + i] | 0x20;
            if (c < 'a' || c > 'z') {
                return false;
            }
            word[i] = (char) c;
        }
        length = count;
        return true;
    }

    /** Whether this is a number with its thousands apart, in which only digits count. */
    private boolean isThousands() {
        for (int i = start + 1; i < Math.min(end, start + 4); i++) {
            if (Alphabet.isSeparator(text[i])) {
                return text[start] != '0' && endOfThousands(i) == end;
            }
        }
        return false;
    }

    /** The word as it is looked up; empty where nothing of it counts. */
    String word() {
        return new String(word, 0, length);
    }

    /** The letters of the word: the first {@link #length} of these. */
    char[] letters() {
        return word;
    }

    int length() {
        return length;
    }

    /** Where in the text the word begins. */
    int start() {
        return start;
    }

    /** Where in the text the word ends. */
    int end() {
        return end;
    }
}
