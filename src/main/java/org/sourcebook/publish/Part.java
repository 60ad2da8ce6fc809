package org.sourcebook.publish;

/** What an output is to the pages of a site; the parts are moved in one after the other, in this order. */
public enum Part {
    /** A file that pages refer to: there before they are. */
    ASSET,
    /** A page, or anything else that refers to files. */
    PAGE
}
