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

/**
 * A site as it was published last, with all that its pages were made from, so that a few of them can be made anew without the others.
 *
 * <p>{@code records} are its record files by their paths, {@code outputs} what is known of its pages, {@code diagnostics} the warnings it has.
 */
record Standing(
        Map<String, RecordFile> records,
        Content content,
        Archive archive,
        Locks locks,
        Theme theme,
        Plan plan,
        Map<String, Kept> outputs,
        List<Diagnostic> diagnostics) {}
