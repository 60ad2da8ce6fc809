package org.sourcebook.check;

import org.sourcebook.archive.Archive;
import org.sourcebook.diagnostic.Reporter;

/** A rule that an archive must keep. */
@FunctionalInterface
interface Check {

    /** Reports every breach of the rule. Records that are not sound are passed over. */
    void run(Archive archive, Reporter reporter);
}
