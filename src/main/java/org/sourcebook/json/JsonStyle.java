package org.sourcebook.json;

/** How JSON text is laid out and escaped. */
public enum JsonStyle {
    /** Two spaces a level, one value a line, a line feed at the end: a file that people read and compare. */
    PRETTY(true, false),
    /** No white space at all: one line, without a line feed. */
    COMPACT(false, false),
    /**
     * Compact, and safe inside a {@code <script>} element, a classic script or an attribute: {@code <}, {@code >},
     * {@code &} and the line separators U+2028 and U+2029 are written as escapes.
     */
    EMBEDDED(false, true);

    private final boolean indented;
    private final boolean shielded;

    JsonStyle(boolean indented, boolean shielded) {
        this.indented = indented;
        this.shielded = shielded;
    }

    boolean indented() {
        return indented;
    }

    boolean shielded() {
        return shielded;
    }
}
