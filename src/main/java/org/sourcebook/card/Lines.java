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
        return of(face.measured(text.strip()), face, width, most);
    }

    /** The same number of lines with words spread evenly: the narrowest width that still does. */
    static Lines balanced(String text, Face face, int width, int most) {
        Measured measured = face.measured(text.strip());
        Lines best = of(measured, face, width, most);
        int fits = width;
        int tooNarrow = width / 2;
        while (best.whole && fits - tooNarrow > 1) {
            int tried = (fits + tooNarrow) / 2;
            Lines narrower = of(measured, face, tried, most);
            if (narrower.whole && narrower.lines.size() == best.lines.size()) {
                best = narrower;
                fits = tried;
            } else {
                tooNarrow = tried;
            }
        }
        return best;
    }

    private static Lines of(Measured text, Face face, int width, int most) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length() && lines.size() < most) {
            int end = end(text, from, width);
            lines.add(text.text().substring(from, end).strip());
            from = afterSpaces(text, end);
        }
        boolean whole = from == text.length();
        if (!whole) {
            lines.add(cut(lines.remove(most - 1) + " " + text.text().substring(from), face, width));
        }
        return new Lines(lines, whole);
    }

    private static int afterSpaces(Measured text, int from) {
        int at = from;
        while (at < text.length() && text.text().charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int end(Measured text, int from, int width) {
        int end = from;
        while (end < text.length()) {
            int next = step(text.text(), end);
            if (text.width(from, next) > width) {
                return end > from ? end : letters(text, from, width);
            }
            end = next;
        }
        return end;
    }

    /** The next place after {@code from} where a line may end. */
    private static int step(String text, int from) {
        for (int i = from; i < text.length() - 1; i++) {
            if (" –—/".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static int letters(Measured text, int from, int width) {
        int end = from + 1;
        while (end < text.length() && text.width(from, end + 1) <= width) {
            end++;
        }
        return end;
    }

    private static String cut(String text, Face face, int width) {
        int end = Math.max(1, letters(face.measured(text), 0, width));
        while (end > 1 && face.width(text.substring(0, end).strip() + CUT) > width) {
            end--;
        }
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > 0 ? space : end).strip() + CUT;
    }
}
