package org.sourcebook.audit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way in which the bytes of an output can be read as text.
 *
 * <p>{@code torn} says that words may begin and end anywhere in it, as they do among the bytes of a picture; {@code legible} is
 * what of it is meant as text, in which patterns are looked for: in noise they would find something by chance. {@code letters} are
 * those of the legible text.
 */
record Reading(String text, String legible, char[] letters, boolean torn) {

    /** A word shorter than this turns up in torn text by chance. */
    private static final int LONG_ENOUGH = 5;

    /** Among bytes that mean no text, so many printable characters in a row are one. */
    private static final Pattern RUN = Pattern.compile("[ -~\\u00a1-\\uffee]{12,}");

    static Reading of(String text) {
        return new Reading(text, text, text.toCharArray(), false);
    }

    static Reading torn(String text) {
        return new Reading(text, text, text.toCharArray(), true);
    }

    static Reading noise(String text) {
        StringBuilder runs = new StringBuilder();
        for (Matcher run = RUN.matcher(text); run.find(); ) {
            runs.append(run.group()).append('\n');
        }
        String legible = runs.toString();
        return new Reading(text, legible, legible.toCharArray(), true);
    }

    /** The words of a text alone, in lower case, a space around each: " jane doe ". */
    static String folded(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(normal.length() + 2).append(' ');
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (isPartOfWord(c)) {
                out.append(c);
            } else if (Character.getType(c) != Character.FORMAT && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        if (out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
        return out.toString();
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether folded words stand in a folded text, as words of their own unless it is torn. */
    boolean holds(String folded, String words) {
        String bare = words.strip();
        return folded.contains(words) || torn && bare.length() >= LONG_ENOUGH && folded.contains(bare);
    }
}
