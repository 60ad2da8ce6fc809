package org.sourcebook.quote;

/**
 * A {@code TextQuoteSelector} of the Web Annotation Data Model: the exact words, and what stands directly before and after them.
 *
 * <p>{@code prefix} and {@code suffix} are empty where not given. Two selectors mean the same when their {@linkplain #normal normal forms} are
 * equal.
 */
public record Selector(String exact, String prefix, String suffix) {

    /** The selector with all its texts in the form of {@link QuoteText}. */
    public Selector normal() {
        return new Selector(QuoteText.normal(exact), QuoteText.normal(prefix), QuoteText.normal(suffix));
    }

    /**
     * Whether a text, in the form of {@link QuoteText}, has the words with their surroundings somewhere; a space may stand on either side of them.
     *
     * <p>"If … the user agent discovers multiple matching text sequences, then the selection SHOULD be treated as matching all of the matches."
     */
    public boolean isIn(String text) {
        Selector normal = normal();
        if (normal.exact.isEmpty()) {
            return false;
        }
        int at = text.indexOf(normal.exact);
        while (at >= 0) {
            if (normal.fits(text, at)) {
                return true;
            }
            at = text.indexOf(normal.exact, at + 1);
        }
        return false;
    }

    private boolean fits(String text, int at) {
        int end = at + exact.length();
        int before = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
        int after = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        return text.startsWith(prefix, before - prefix.length()) && text.startsWith(suffix, after);
    }
}
