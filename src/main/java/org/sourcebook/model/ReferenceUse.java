package org.sourcebook.model;

/** A reference where a record makes it. */
public record ReferenceUse(Place place, Value.Reference reference) {

    public FieldPath path() {
        return place.path();
    }

    public Field field() {
        return place.field();
    }

    /** The name of the edge from its other end, empty where it has none. */
    public String reverse() {
        return place.reverse();
    }

    /** The anchor of the part of the record that refers, empty for the record as a whole. */
    public String anchor() {
        return place.anchor();
    }

    /** Whether it is plain text after all when no record has this id and no kind is written. */
    public boolean mayBeText() {
        return place.type() instanceof ReferenceType type
                && type.mayBeText()
                && reference.kind().isEmpty()
                && reference.fragment().isEmpty();
    }
}
