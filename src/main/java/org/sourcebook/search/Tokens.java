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

    private final String text;
    private final char[] word = new char[LONGEST + Alphabet.LONGEST_FOLD];
    private int length;
    private int start;
    private int end;

    Tokens(String text) {
        this.text = text;
    }

    /** Goes to the next word; false behind the last one. */
    boolean next() {
        int at = end;
        while (at < text.length() && (ends(at) == 0)) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        start = at;
        end = ends(at);
        fold();
        return true;
    }

    /** Where a word that begins here ends, 0 if none does. */
    private int ends(int at) {
        return switch (ALPHABET.classOf(text.charAt(at))) {
            case Alphabet.LETTER -> endOfLetters(at);
            case Alphabet.DIGIT -> endOfNumber(at);
            case Alphabet.SIGN -> at + 1;
            case Alphabet.HALF -> isSecondHalf(at + 1) ? at + 2 : 0;
            default -> 0;
        };
    }

    private boolean isSecondHalf(int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at));
    }

    private int endOfLetters(int from) {
        int at = from;
        while (isLetter(at)) {
            at++;
        }
        boolean possessive = at + 1 < text.length()
                && isApostrophe(text.charAt(at))
                && (text.charAt(at + 1) | 0x20) == 's'
                && !isLetter(at + 2);
        return possessive ? at + 2 : at;
    }

    private int endOfNumber(int from) {
        int digits = endOfDigits(from);
        int thousands = text.charAt(from) == '0' || digits - from > 3 ? 0 : endOfThousands(digits);
        int end = thousands > 0 ? thousands : endOfPoints(digits);
        return end > 0 ? end : endOfLetters(from);
    }

    /** Behind the last group of three digits; 0 without one. A group that a letter follows is none. */
    private int endOfThousands(int from) {
        int end = 0;
        int at = from;
        while (at < text.length() && Alphabet.isSeparator(text.charAt(at)) && hasThreeDigits(at + 1)) {
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
        while (at < text.length() && text.charAt(at) == '.' && isDigit(at + 1)) {
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
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isLetter(int at) {
        return at < text.length() && ALPHABET.isLetter(text.charAt(at));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private void fold() {
        int to = end > start + 2 && isApostrophe(text.charAt(end - 2)) ? end - 2 : end;
        boolean thousands = isThousands();
        length = 0;
        for (int i = start; i < to && length < LONGEST; i++) {
            char c = text.charAt(i);
            if (!thousands || c >= '0' && c <= '9') {
                length = ALPHABET.fold(c, word, length);
            }
        }
        length = Math.min(length, LONGEST);
    }

    /** Whether this is a number with its thousands apart, in which only digits count. */
    private boolean isThousands() {
        for (int i = start + 1; i < Math.min(end, start + 4); i++) {
            if (Alphabet.isSeparator(text.charAt(i))) {
                return text.charAt(start) != '0' && endOfThousands(i) == end;
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
