package org.sourcebook.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * JSON Schemas (draft 2020-12) for editors: one for the {@code .yaml} records of each kind, one for {@code content/site.yaml}.
 *
 * <p>They have no address of their own ({@code $id}): a file names its schema by a relative path, and every schema is whole
 * in itself. A schema says what a field may hold as far as JSON Schema can; a record it accepts may still have errors, and a record
 * without errors is accepted.
 */
public final class Schemas {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private Schemas() {}

    /** The schema of every kind by its file's name, and that of the settings. */
    public static Map<String, Map<String, Object>> all(Model model) {
        Map<String, Map<String, Object>> schemas = new LinkedHashMap<>();
        model.kinds().forEach(kind -> schemas.put(fileName(kind), kind(kind)));
        schemas.put("content-site.json", site(model));
        return schemas;
    }

    /** The file a kind's schema is written to. */
    public static String fileName(Kind kind) {
        return kind.name() + ".json";
    }

    /** The schema of a kind's records. */
    public static Map<String, Object> kind(Kind kind) {
        return whole(kind.label().one(), kind.about(), kind.fieldSet());
    }

    /** The schema of {@code content/site.yaml}. */
    public static Map<String, Object> site(Model model) {
        return whole("Site", "The settings of a Sourcebook site.", model.site());
    }

    private static Map<String, Object> whole(String title, String about, FieldSet fields) {
        Map<String, Object> schema = JsonSchema.of("$schema", DRAFT, "title", title, "description", about);
        schema.putAll(fields.jsonSchema());
        return schema;
    }
}
