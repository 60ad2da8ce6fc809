package org.sourcebook.search;

/**
 * A stretch of a record's text that a hit can show: what it is ("Quote"), the text, and who says it.
 *
 * <p>The label is empty for the record's own prose; {@code by} where the record as a whole says who speaks.
 */
record Passage(String label, String text, String by) {

    /** Its beginning. */
    Passage cutAt(int end) {
        return new Passage(label, text.substring(0, end) + " …", by);
    }
}
