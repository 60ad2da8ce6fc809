package org.sourcebook.diagnostic;

/** How bad a diagnostic is; there is no third degree. */
public enum Severity {
    /** The site is not published. */
    ERROR("error"),
    /** The site is published; {@code --strict} makes it an error. */
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word it is printed as. */
    public String word() {
        return word;
    }
}
