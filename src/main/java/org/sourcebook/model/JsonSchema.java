package org.sourcebook.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small pieces of JSON Schema, as maps whose keys keep their order. */
final class JsonSchema {

    private JsonSchema() {}

    /** A schema from alternating keys and values. */
    static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            schema.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return schema;
    }

    /** Text; a scalar that YAML takes for a number or a truth value is text to us. */
    static Map<String, Object> scalar() {
        return of("type", List.of("string", "number", "boolean"));
    }

    static Map<String, Object> pattern(String pattern, String example) {
        return of("type", List.of("string", "number"), "pattern", pattern, "examples", List.of(example));
    }

    /** The properties of the schema of a mapping. */
    static Map<String, Object> properties(Map<String, Object> schema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (schema.get("properties") instanceof Map<?, ?> given) {
            given.forEach((name, property) -> properties.put((String) name, property));
        }
        return properties;
    }

    /** A mapping that gives at least one of some fields. */
    static Map<String, Object> anyRequired(List<String> fields) {
        List<Map<String, Object>> each =
                fields.stream().map(field -> of("required", List.of(field))).toList();
        return each.size() == 1 ? each.get(0) : of("anyOf", each);
    }
}
