package org.sourcebook.model;

import java.util.Optional;
import java.util.stream.Stream;

/** What a kind can do, whatever it is called: views, checks and outputs bind to traits, never to kinds. */
public enum Trait {
    /** Stands at a time: the first of its fields {@code when} that is given. */
    DATED("dated"),
    /** Rests on sources: has citations. */
    SOURCED("sourced"),
    /** Its attestation is computed from its citations and shown. */
    ATTESTED("attested"),
    /** Is an edge between two records: fields {@code from} and {@code to}. */
    EDGE("edge"),
    /** Holds rival values of one figure: field {@code values}. */
    RIVAL_VALUES("rival-values"),
    /** Holds positions with arguments: field {@code positions}. */
    DEBATE("debate"),
    /** Has an order of its own: field {@code order}; pages get previous and next. */
    ORDERED("ordered"),
    /** Explains a word. */
    GLOSSARY("glossary"),
    /** Is a question nobody has answered. */
    OPEN("open"),
    /** Can be cited. */
    CITABLE("citable"),
    /** Is prose that stands by itself: shown whole, no table of its fields. */
    PROSE("prose");

    private final String word;

    Trait(String word) {
        this.word = word;
    }

    /** The word it has in {@code model/*.yaml}. */
    public String word() {
        return word;
    }

    public static Optional<Trait> of(String word) {
        return Stream.of(values()).filter(trait -> trait.word.equals(word)).findFirst();
    }
}
