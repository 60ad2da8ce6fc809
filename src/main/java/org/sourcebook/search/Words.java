package org.sourcebook.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The words by which a text is found, folded, in order: {@code "Op-Isis of J.M. Berger, 9,200"} gives
 * {@code op, isis, opisis, of, j, m, jm, berger, 9200}.
 *
 * <p>Two words joined by a hyphen count as one word, too, and so do initials, as many people write them so.
 */
final class Words {

    private static final int MOST_JOINED = 2 * Tokens.LONGEST;

    private final String text;
    private final Tokens tokens;
    private final Sink sink;
    private final char[] joined = new char[MOST_JOINED];

    /** The word before, in {@link #joined}, and where in the text it ended. */
    private int before;

    private int end = -2;

    private final char[] initials = new char[MOST_JOINED];
    private int initial;

    private Words(String text, Sink sink) {
        this.text = text;
        this.tokens = new Tokens(text);
        this.sink = sink;
    }

    /** Takes words, letter by letter so that no object has to be made for each. */
    @FunctionalInterface
    interface Sink {
        void word(char[] letters, int length);
    }

    /** Hands over one word after the other. */
    static void read(String text, Sink sink) {
        new Words(text, sink).read();
    }

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        read(text, (letters, length) -> words.add(new String(letters, 0, length)));
        return words;
    }

    private void read() {
        while (tokens.next()) {
            if (tokens.length() > 0) {
                countInitials();
                sink.word(tokens.letters(), tokens.length());
                joinHyphened();
            }
            before = tokens.length();
            System.arraycopy(tokens.letters(), 0, joined, 0, before);
            end = tokens.end();
        }
        closeInitials();
    }

    private void joinHyphened() {
        if (before > 0 && tokens.start() == end + 1 && isHyphen(text.charAt(end))) {
            System.arraycopy(tokens.letters(), 0, joined, before, tokens.length());
            sink.word(joined, before + tokens.length());
        }
    }

    /** Single letters with a point between them. */
    private void countInitials() {
        boolean one = tokens.length() == 1 && tokens.letters()[0] >= 'a' && tokens.letters()[0] <= 'z';
        boolean follows = initial > 0 && initial < MOST_JOINED && isPoint();
        if (!one || !follows) {
            closeInitials();
        }
        if (one) {
            initials[initial++] = tokens.letters()[0];
        }
    }

    /** Whether nothing but a point stands between this word and the one before. */
    private boolean isPoint() {
        return tokens.start() == end + 1 && text.charAt(end) == '.';
    }

    private void closeInitials() {
        if (initial > 1) {
            sink.word(initials, initial);
        }
        initial = 0;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }
}
