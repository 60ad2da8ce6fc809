package org.sourcebook.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form of ids, tags and anchors: lower-case letters, digits and single hyphens between them.
 *
 * <pre>{@code
 * Slug.isOne("list-released");           // true
 * Slug.nearest("Liste publiée (2015)");  // liste-publiee-2015
 * }</pre>
 */
public final class Slug {

    /** The form as a regular expression. */
    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]+");
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    /** Letters that are no base letter with a mark, each with what is written where there is only ASCII. */
    private static final List<String> LETTERS = List.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th", "ı", "i", "'", "", "’",
            "");

    private Slug() {}

    public static boolean isOne(String text) {
        if (text.isEmpty() || text.charAt(0) == '-' || text.charAt(text.length() - 1) == '-') {
            return false;
        }
        return FORM.matcher(text).matches() && !text.contains("--");
    }

    /** The slug somebody probably meant; empty where nothing is left of the text. */
    public static Optional<String> nearest(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < LETTERS.size(); i += 2) {
            lower = lower.replace(LETTERS.get(i), LETTERS.get(i + 1));
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        String slug = EDGES.matcher(OTHER.matcher(plain).replaceAll("-")).replaceAll("");
        return slug.isEmpty() ? Optional.empty() : Optional.of(slug);
    }
}
