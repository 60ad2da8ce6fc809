package org.sourcebook.importing;

import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/** What can be wrong with how a file of references is written. */
final class Syntax {

    static final Code IMPORT_SYNTAX = new Code("import-syntax");

    private Syntax() {}

    /** An error at one sign of the text. */
    static Diagnostic error(SourceFile file, int offset, String message, String hint) {
        int at = Math.max(0, Math.min(offset, file.text().length()));
        Location place = file.at(new Span(at, Math.min(at + 1, file.text().length())));
        return Diagnostic.error(IMPORT_SYNTAX, place, message).withHint(hint);
    }
}
