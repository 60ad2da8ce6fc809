package org.sourcebook.model;

import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;

/** Reports a name that is declared twice. */
final class Duplicates {

    static final Code DUPLICATE_DECLARATION = new Code("duplicate-declaration");

    private Duplicates() {}

    static void report(String what, ModelFile later, ModelFile earlier) {
        later.decoding()
                .reporter()
                .report(Diagnostic.error(
                                DUPLICATE_DECLARATION,
                                later.declaredAt(),
                                "the " + what + " '" + later.name() + "' is declared already in "
                                        + earlier.declaredAt().file())
                        .withHint("give this one another name, or extend the other with extend: " + earlier.name())
                        .alsoAt(earlier.declaredAt()));
    }
}
