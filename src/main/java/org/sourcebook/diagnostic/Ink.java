package org.sourcebook.diagnostic;

/** Colours for a terminal, or none. */
enum Ink {
    PLAIN(""),
    BOLD("1"),
    ERROR("1;31"),
    WARNING("1;33"),
    HINT("36"),
    FAINT("2");

    private final String parameters;

    Ink(String parameters) {
        this.parameters = parameters;
    }

    static Ink of(Severity severity) {
        return severity == Severity.ERROR ? ERROR : WARNING;
    }

    /** The text, wrapped in ECMA-48 "select graphic rendition" when {@code colour} is wanted. */
    String on(String text, boolean colour) {
        return colour && !parameters.isEmpty() && !text.isEmpty()
                ? "\u001B[" + parameters + "m" + text + "\u001B[0m"
                : text;
    }
}
