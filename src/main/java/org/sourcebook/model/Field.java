package org.sourcebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sourcebook.source.Location;

/**
 * A field of a kind or of a group.
 *
 * <p>{@code reverse} names the edge from the other end, empty where it has no name; {@code jsonLd} is the schema.org
 * property and {@code csl} the variable of the Citation Style Language, each empty where there is none;
 * {@code imported} is what an imported record has where its file does not say; {@code min} is the least number of items of a list.
 */
public record Field(
        String name,
        FieldType type,
        boolean required,
        int min,
        String about,
        String reverse,
        String jsonLd,
        String csl,
        String imported,
        Location declaredAt) {

    /** A value that decodes, in one line of YAML: a list with as many items as it needs. */
    String example() {
        if (type instanceof ListType list) {
            return "["
                    + String.join(
                            ", ",
                            Collections.nCopies(Math.max(1, min), list.of().example())) + "]";
        }
        return type.example();
    }

    /** The field's type as JSON Schema, with its description and its least number of items. */
    Map<String, Object> jsonSchema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (!about.isEmpty()) {
            schema.put("description", about);
        }
        schema.putAll(type.jsonSchema());
        if (!about.isEmpty()) {
            schema.put("description", about);
        }
        if (min > 0) {
            schema.put("minItems", min);
        }
        return schema;
    }
}
