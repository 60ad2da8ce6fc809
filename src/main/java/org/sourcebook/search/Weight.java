package org.sourcebook.search;

/** Where in a record a word stands, and how much that counts. */
enum Weight {
    TITLE(6, 6),
    NAME(6, 4),
    SUMMARY(2.5, 30),
    BODY(1, 120);

    /** How much the length of a text takes off the weight of each word in it. */
    private static final double LENGTH_MATTERS = 0.7;

    private final double factor;
    private final double usualLength;

    Weight(double factor, double usualLength) {
        this.factor = factor;
        this.usualLength = usualLength;
    }

    /** Whether this is what a record is called. */
    boolean isName() {
        return this == TITLE || this == NAME;
    }

    /** What one word counts among so many. Plain arithmetic, so that every machine comes to the same. */
    double ofOneAmong(int words) {
        return factor / (1 - LENGTH_MATTERS + LENGTH_MATTERS * words / usualLength);
    }
}
