package org.sourcebook.model;

import java.text.Normalizer;
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

    private Slug() {}

    public static boolean isOne(String text) {
        if (text.isEmpty() || text.charAt(0) == '-' || text.charAt(text.length() - 1) == '-') {
            return false;
        }
        return FORM.matcher(text).matches() && !text.contains("--");
    }

    /** The slug somebody probably meant; empty where nothing is left of the text. */
    public static Optional<String> nearest(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String slug = EDGES.matcher(OTHER.matcher(plain).replaceAll("-")).replaceAll("");
        return slug.isEmpty() ? Optional.empty() : Optional.of(slug);
    }
}
