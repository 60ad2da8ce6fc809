package org.sourcebook.quote;

import java.util.Optional;
import java.util.stream.Stream;

/** What is known about a quotation. */
public enum QuoteState {
    /** A capture of the source has the words. */
    VERIFIED("verified", "checked"),
    /** The capture that was looked at does not have the words. */
    CHANGED("changed", "not in the captured source"),
    /** Nobody has looked. */
    UNVERIFIED("unverified", "not yet checked");

    private final String word;
    private final String shown;

    QuoteState(String word, String shown) {
        this.word = word;
        this.shown = shown;
    }

    /** The word lock files and templates know it by. */
    public String word() {
        return word;
    }

    /** The words readers are shown. */
    public String shown() {
        return shown;
    }

    static Optional<QuoteState> of(String word) {
        return Stream.of(values()).filter(state -> state.word.equals(word)).findFirst();
    }
}
