package org.sourcebook.edtf;

import java.util.Optional;

/**
 * Why a text is no EDTF date, and where.
 *
 * <p>{@code offset} and {@code length} count UTF-16 units of the text; a length of 0 marks a place where something is
 * missing. {@code message} is one line without a full stop. {@code suggestion} is the whole text put right, where the
 * notation was recognised; it is always valid EDTF, and a guess: {@code 1990-1995} was probably meant as
 * {@code 1990/1995}. {@code hint} says the remedy in words where there is no suggestion, and may be empty.
 */
public record EdtfError(int offset, int length, String message, String hint, Optional<String> suggestion) {

    EdtfError(int offset, int length, String message, String hint) {
        this(offset, length, message, hint, Optional.empty());
    }

    /** What to do about it, in one line; empty where the message says everything. */
    public String remedy() {
        return suggestion.map(better -> "write '" + better + "'").orElse(hint);
    }
}
