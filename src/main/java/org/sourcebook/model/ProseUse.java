package org.sourcebook.model;

import org.sourcebook.markdown.Body;

/** A Markdown text in a field of a record. */
public record ProseUse(Place place, Body body) {

    public FieldPath path() {
        return place.path();
    }
}
