package org.sourcebook.build;

import java.util.List;
import java.util.Map;
import org.sourcebook.archive.Archive;
import org.sourcebook.cache.Kept;
import org.sourcebook.content.Content;
import org.sourcebook.content.RecordFile;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.plan.Plan;
import org.sourcebook.quote.Locks;
import org.sourcebook.source.Digest;

/**
 * A site that was read, linked, checked and planned, before any of it is made.
 *
 * <p>{@code now} is what it answers to the questions outputs ask, {@code ground} the digest of what all of them depend on.
 */
record PlannedSite(Content content, Theme theme, Archive archive, Locks locks, Plan plan, Now now, Digest ground) {

    /** The same once it is published. */
    Standing standing(Map<String, RecordFile> records, Map<String, Kept> outputs, List<Diagnostic> diagnostics) {
        return new Standing(records, content, archive, locks, theme, plan, outputs, diagnostics);
    }
}
