package org.sourcebook.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value inside a record: the way to it, the field it belongs to, its type, and the place of the group around it.
 *
 * <p>An item of a list belongs to the list's field and has the item's type. {@code reverse} is the name of the edge that a
 * reference here makes, from its other end, empty where it has none.
 */
public record Place(FieldPath path, Field field, FieldType type, Value value, String reverse, Optional<Place> around) {

    /** The groups around it, the nearest first. */
    public Stream<Place> outward() {
        return Stream.iterate(around, Optional::isPresent, place -> place.get().around())
                .map(Optional::get);
    }

    /** The id of the nearest identified group around it (or of itself): the anchor a link to it leads to; empty without one. */
    public String anchor() {
        return Stream.concat(Stream.of(this), outward())
                .filter(place -> place.value() instanceof Value.Group)
                .flatMap(place -> ((Value.Group) place.value()).id().stream())
                .findFirst()
                .orElse("");
    }
}
