package org.sourcebook.search;

/**
 * A stretch of a record's text that a hit can show: what it is ("Quote"), the text, and who says it.
 *
 * <p>The label is empty for the record's own prose; {@code by} where the record as a whole says who speaks.
 */
record Passage(String label, String text, String by) {

    /** The same with at most so many characters, cut between words. */
    Passage shortened(int most) {
        return text.length() <= most
                ? this
                : new Passage(label, text.substring(0, Math.max(0, text.lastIndexOf(' ', most))) + " …", by);
    }
}
