package org.sourcebook.model;

/** A part of a record that has an id, and so an anchor and references of its own. */
public record IdentifiedUse(Place place, String id, Value.Group group, GroupType type) {

    public FieldPath path() {
        return place.path();
    }
}
