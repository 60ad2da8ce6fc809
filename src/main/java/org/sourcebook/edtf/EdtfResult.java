package org.sourcebook.edtf;

import java.util.Optional;

/** What came of reading a text as a date: the date, or why it is none. */
public sealed interface EdtfResult {

    record Valid(Edtf value) implements EdtfResult {}

    record Invalid(EdtfError reason) implements EdtfResult {}

    default Optional<Edtf> date() {
        return this instanceof Valid valid ? Optional.of(valid.value()) : Optional.empty();
    }

    default Optional<EdtfError> error() {
        return this instanceof Invalid invalid ? Optional.of(invalid.reason()) : Optional.empty();
    }
}
