package org.sourcebook.diagnostic;

import java.util.regex.Pattern;

/**
 * The name of one thing that can be wrong, in kebab case: {@code unresolved-reference}.
 *
 * <p>A code is declared as a constant beside the rule that reports it and explained by the page
 * {@code src/main/resources/explain/CODE.md}; a test holds the two together.
 */
public record Code(String id) implements Comparable<Code> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Code {
        if (!isCode(id)) {
            throw new IllegalArgumentException("not a diagnostic code: " + id);
        }
    }

    /** Whether a word has the form of a code. */
    static boolean isCode(String word) {
        return FORM.matcher(word).matches();
    }

    @Override
    public int compareTo(Code other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
