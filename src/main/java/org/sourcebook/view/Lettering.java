package org.sourcebook.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide text becomes, judged without a font: rather too wide than too narrow.
 *
 * <p>The widths are the widest of the theme's sans in regular and semibold and of its stand-in, rounded up.
 */
final class Lettering {

    private static final String[] LETTERS = {
        "'|,.:;lijI", "!()-[]{}tf", "r/\\ ", "cszxJvy*\"", "ABEKPSVXY&", "CDHNRU", "GOQ", "wMm%", "W@—…"
    };
    private static final int[] HUNDREDTHS = {29, 36, 38, 50, 64, 68, 73, 86, 95};
    private static final int OTHER_ASCII = 57;
    private static final int OTHER_LATIN = 72;
    private static final int OTHER_ALPHABET = 80;
    private static final int IDEOGRAPH = 105;
    private static final String CUT = "…";

    /** The widths of the characters that are asked for most, by their number. */
    private static final int[] ASCII =
            IntStream.range(0, 0x80).map(Lettering::judged).toArray();

    private Lettering() {}

    /** The width of a text at a size, in the unit of the size. */
    static int width(String text, int size) {
        int sum = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            sum += hundredths(text.codePointAt(at));
        }
        return (sum * size + 99) / 100;
    }

    private static int hundredths(int codePoint) {
        return codePoint < ASCII.length ? ASCII[codePoint] : judged(codePoint);
    }

    private static int judged(int codePoint) {
        for (int i = 0; i < LETTERS.length; i++) {
            if (LETTERS[i].indexOf(codePoint) >= 0) {
                return HUNDREDTHS[i];
            }
        }
        if (codePoint < 0x80) {
            return OTHER_ASCII;
        } else if (codePoint < 0x250) {
            return OTHER_LATIN;
        } else if (codePoint < 0x370) {
            return 0;
        }
        return codePoint < 0x1100 || codePoint >= 0x2010 && codePoint < 0x2070 ? OTHER_ALPHABET : IDEOGRAPH;
    }

    /** A text in lines no wider than {@code room}, broken between words, and inside a word only where it has to be. */
    static List<String> lines(String text, int size, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest, size) <= room) {
                line.append(' ').append(rest);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest, size) > room && rest.codePointCount(0, rest.length()) > 1) {
                int end = fitting(rest, size, room);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The same in at most so many lines; what does not fit is cut with an ellipsis. */
    static List<String> lines(String text, int size, int room, int most) {
        List<String> lines = lines(text.length() > 2000 ? text.substring(0, 2000) : text, size, room);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        while (!last.isEmpty() && width(last + CUT, size) > room) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.set(most - 1, last.strip() + CUT);
        return kept;
    }

    /** How many characters of a word fit; at least one. */
    private static int fitting(String word, int size, int room) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1)), size) <= room) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
