package org.sourcebook.edtf;

import java.util.Optional;

/** Guesses what a text that is no EDTF was meant to be. */
final class Mending {

    private Mending() {}

    static Optional<String> of(String text) {
        return Optional.empty();
    }
}
