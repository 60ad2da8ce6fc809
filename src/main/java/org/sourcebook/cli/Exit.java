package org.sourcebook.cli;

/** What a command's exit code says. */
final class Exit {

    /** Done; there may have been warnings. */
    static final int CLEAN = 0;
    /** The content has errors; nothing was published. */
    static final int ERRORS = 1;
    /** Wrong usage, or a file system that does not let us: mend the call or the machine. */
    static final int USAGE = 2;
    /** A bug in Sourcebook. */
    static final int BUG = 3;

    private Exit() {}
}
