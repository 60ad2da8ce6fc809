package org.sourcebook.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The fields every kind has besides its own: those that stand before them, and those that stand after. */
record CommonFields(Map<String, Field> first, Map<String, Field> last) {

    static final CommonFields NONE = new CommonFields(Map.of(), Map.of());

    static CommonFields read(ModelFile file, Types types) {
        return new CommonFields(part(file, "first", types), part(file, "last", types));
    }

    private static Map<String, Field> part(ModelFile file, String key, Types types) {
        Map<String, Field> fields = new LinkedHashMap<>();
        Declaration whole = new Declaration(file.map(), Map.of(), file.decoding());
        whole.mapping(file.role().key())
                .map(inner -> new Declaration(inner, Map.of(), file.decoding()))
                .flatMap(inner -> inner.mapping(key))
                .ifPresent(map -> fields.putAll(new FieldReader(types, file.decoding()).fields(map, Set.of())));
        return fields;
    }

    Map<String, Field> all() {
        Map<String, Field> all = new LinkedHashMap<>(first);
        all.putAll(last);
        return all;
    }

    /** Fields in their order: those that come first, a kind's own, those that come last. */
    Map<String, Field> around(Map<String, Field> fields) {
        Map<String, Field> ordered = new LinkedHashMap<>();
        first.keySet().forEach(name -> ordered.put(name, fields.get(name)));
        fields.forEach((name, field) -> {
            if (!last.containsKey(name)) {
                ordered.put(name, field);
            }
        });
        last.keySet().forEach(name -> ordered.put(name, fields.get(name)));
        return ordered;
    }
}
