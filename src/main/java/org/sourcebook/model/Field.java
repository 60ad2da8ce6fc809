package org.sourcebook.model;

import org.sourcebook.source.Location;

/**
 * A field of a kind or of a group.
 *
 * <p>{@code reverse} names the edge from the other end, empty where it has no name; {@code jsonLd} is the schema.org
 * property, empty where it is not exported as such; {@code min} is the least number of items of a list.
 */
public record Field(
        String name,
        FieldType type,
        boolean required,
        int min,
        String about,
        String reverse,
        String jsonLd,
        Location declaredAt) {}
