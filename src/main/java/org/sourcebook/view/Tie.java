package org.sourcebook.view;

/**
 * A relation as a network draws it: who stands how to whom, and how sure that is.
 *
 * <p>{@code remark} is the standing and the speaker where they matter, else empty; {@code sentence} all of it, to be read aloud.
 */
record Tie(Actor from, Actor to, String nature, Certainty certainty, String href, String remark, String sentence) {

    /** One end of a relation; {@code key} tells two of the same name apart. */
    record Actor(String key, String name, String href) {}

    /** How a relation's line is drawn. */
    enum Certainty {
        SETTLED("settled"),
        UNVERIFIED("unverified"),
        CONTESTED("contested"),
        REFUTED("denied");

        private final String word;

        Certainty(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
