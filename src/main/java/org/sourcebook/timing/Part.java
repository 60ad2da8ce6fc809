package org.sourcebook.timing;

/** What kind of thing a cost is of. */
public enum Part {

    /** A stage of a build: one after the other on one thread, so its time is time on the clock. */
    STAGE,

    /** The items of a stage, on as many threads as there are. */
    ITEMS,

    /** What is done to many items: parsing, filling templates, auditing. */
    WORK,

    /** A template. */
    TEMPLATE,

    /** A block in texts, without its template. */
    BLOCK,

    /** One output. */
    OUTPUT;
}
