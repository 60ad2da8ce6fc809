package org.sourcebook.build;

import java.nio.file.Path;
import java.util.List;
import org.sourcebook.archive.Archive;
import org.sourcebook.archive.Linker;
import org.sourcebook.content.Content;
import org.sourcebook.content.ContentReader;
import org.sourcebook.content.Decoded;
import org.sourcebook.content.RecordReader;
import org.sourcebook.content.SiteFiles;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Diagnostics;

/**
 * A site read and linked, for questions about its records that need no page; with what is wrong so far, which is less than a
 * build would find.
 */
public record Loaded(Content content, Archive archive, List<Diagnostic> diagnostics) {

    /** Reads the site in a folder; drafts are left out unless they are wanted. */
    public static Loaded of(Path site, boolean withDrafts) {
        Diagnostics diagnostics = new Diagnostics();
        SiteFiles files = ContentReader.scan(site, diagnostics);
        RecordReader reader = new RecordReader(files.settings());
        int jobs = Math.min(Runtime.getRuntime().availableProcessors(), 8);
        List<Decoded> decoded = Parallel.map(files.records(), reader::read, jobs);
        Content content = files.content(decoded, withDrafts, diagnostics);
        Archive archive = new Linker(content.model(), diagnostics).link(content.entities(), content.drafts());
        return new Loaded(content, archive, diagnostics.sorted());
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
