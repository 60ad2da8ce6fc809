package org.sourcebook.content;

import java.util.Optional;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.Digest;
import org.sourcebook.source.SourceFile;

/**
 * Reads the files that say how all others are to be taken: the settings, the model, what was promised.
 *
 * <p>Their digest is that of the texts as they were read. An editor may save one of them at any moment, and what is kept from a
 * build must not be taken for made from another text than it was.
 */
final class RuleFiles {

    private final Digest.Builder read = new Digest.Builder();

    Optional<SourceFile> read(FoundFile found, Reporter reporter) {
        Optional<SourceFile> text = TextFile.read(found, reporter);
        text.ifPresent(file -> read.add(file.path()).add(file.digest()));
        return text;
    }

    /** The digest of all that was read, in that order; to be asked once. */
    Digest digest() {
        return read.digest();
    }
}
