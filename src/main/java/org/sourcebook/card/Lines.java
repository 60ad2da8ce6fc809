package org.sourcebook.card;

import java.util.ArrayList;
import java.util.List;

/** A text set in lines that fit a width. */
record Lines(List<String> lines, boolean whole) {

    private static final String CUT = "…";

    Lines {
        lines = List.copyOf(lines);
    }

    /** Breaks a text between words, and words that alone are too wide between letters; at most so many lines. */
    static Lines of(String text, Face face, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty() && lines.size() < most) {
            int end = end(rest, face, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(cut(lines.remove(most - 1) + " " + rest, face, width));
        }
        return new Lines(lines, rest.isEmpty());
    }

    /** The same number of lines with words spread evenly: the narrowest width that still does. */
    static Lines balanced(String text, Face face, int width, int most) {
        Lines best = of(text, face, width, most);
        int fits = width;
        int tooNarrow = width / 2;
        while (best.whole && fits - tooNarrow > 1) {
            int tried = (fits + tooNarrow) / 2;
            Lines narrower = of(text, face, tried, most);
            if (narrower.whole && narrower.lines.size() == best.lines.size()) {
                best = narrower;
                fits = tried;
            } else {
                tooNarrow = tried;
            }
        }
        return best;
    }

    private static int end(String text, Face face, int width) {
        int end = 0;
        for (int next = step(text, 0); next > 0; next = step(text, next)) {
            if (face.width(text.substring(0, next).strip()) > width) {
                return end > 0 ? end : letters(text, face, width);
            }
            end = next;
        }
        return text.length();
    }

    /** The next place after {@code from} where a line may end; 0 behind the last one. */
    private static int step(String text, int from) {
        if (from == text.length()) {
            return 0;
        }
        for (int i = from; i < text.length() - 1; i++) {
            if (" –—/".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static int letters(String text, Face face, int width) {
        int end = 1;
        while (end < text.length() && face.width(text.substring(0, end + 1)) <= width) {
            end++;
        }
        return end;
    }

    private static String cut(String text, Face face, int width) {
        int end = Math.max(1, letters(text, face, width));
        while (end > 1 && face.width(text.substring(0, end).strip() + CUT) > width) {
            end--;
        }
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > 0 ? space : end).strip() + CUT;
    }
}
