package org.sourcebook.cite;

/** The place in a source that a citation names: a CSL label and its value, both empty where the whole is cited. */
public record Pinpoint(String label, String locator, boolean suppressAuthor) {

    /** The source as a whole, with its author. */
    public static final Pinpoint WHOLE = new Pinpoint("", "", false);

    /** In one line: {@code page 3}, with a hyphen in front where the author is left out. */
    String written() {
        return (suppressAuthor ? "-" : "") + label + " " + locator;
    }
}
