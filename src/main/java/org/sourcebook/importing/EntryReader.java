package org.sourcebook.importing;

import java.util.List;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.SourceFile;

/** Reads the references of a file. */
interface EntryReader {

    /** The references in their order; what cannot be read is reported as an error. Never throws, whatever the text. */
    List<Entry> read(SourceFile file, Reporter reporter);

    static EntryReader of(ImportFormat format) {
        return switch (format) {
            case CSL_JSON -> new CslJsonReader();
            case BIBTEX -> new BibTexReader();
            case RIS -> new RisReader();
        };
    }
}
