package org.sourcebook.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.source.Span;
import org.sourcebook.yaml.YamlEntry;
import org.sourcebook.yaml.YamlList;
import org.sourcebook.yaml.YamlMap;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/**
 * The fields of a record, of a group or of a settings file, in the order they are declared, and how a mapping is read by
 * them.
 *
 * <p>{@code owner} is what messages call the whole: {@code event}, {@code citation}.
 */
public record FieldSet(String owner, Map<String, Field> fields) {

    static final Code UNKNOWN_FIELD = new Code("unknown-field");
    static final Code MISSING_FIELD = new Code("missing-field");
    static final Code TOO_FEW_ITEMS = new Code("too-few-items");

    private static final String COMMA =
            "a comma ends a value inside { }: put the whole text in quotes, and write numbers without commas";

    public FieldSet {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The values a mapping gives, in the order of the declaration; what is wrong with it is reported, the rest is read. */
    public Map<String, Value> decode(YamlMap map, Decoding decoding) {
        return decode(map, Set.of(), decoding);
    }

    /** The same for a mapping that may hold other keys {@code beside} its fields, which are read elsewhere. */
    Map<String, Value> decode(YamlMap map, Set<String> beside, Decoding decoding) {
        for (YamlEntry entry : map.entries()) {
            if (!fields.containsKey(entry.key()) && !beside.contains(entry.key())) {
                unknown(entry, map, beside, decoding);
            }
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (Field field : fields.values()) {
            value(field, map, decoding).ifPresent(value -> values.put(field.name(), value));
        }
        return Collections.unmodifiableMap(values);
    }

    private void unknown(YamlEntry entry, YamlMap map, Set<String> beside, Decoding decoding) {
        List<String> free = new ArrayList<>(fields.keySet());
        free.addAll(beside);
        map.entries().forEach(given -> free.remove(given.key()));
        Optional<String> meant = Suggestion.nearest(entry.key(), free);
        String message = "unknown field '" + entry.key() + "' in " + owner;
        if (meant.isPresent()) {
            String hint = "did you mean '" + meant.get() + "'?";
            decoding.error(UNKNOWN_FIELD, entry.keySpan(), message, hint, meant.get());
        } else {
            decoding.error(
                    UNKNOWN_FIELD, entry.keySpan(), message, isTornOff(entry, map, decoding) ? COMMA : known(beside));
        }
    }

    /** Whether what looks like a key is the rest of a value that a comma has cut: {@code {exact: 9,200}}. */
    private static boolean isTornOff(YamlEntry entry, YamlMap map, Decoding decoding) {
        return Decoding.isNothing(entry.value())
                && decoding.file().text(map.span()).startsWith("{");
    }

    private String known(Set<String> beside) {
        List<String> known = new ArrayList<>(fields.keySet());
        beside.stream().sorted().forEach(known::add);
        return known.isEmpty() ? "it has no fields" : "its fields are " + String.join(", ", known);
    }

    private Optional<Value> value(Field field, YamlMap map, Decoding decoding) {
        Optional<YamlEntry> entry = map.entry(field.name());
        if (entry.isEmpty()) {
            missing(field, place(map), "missing field '" + field.name() + "' in " + owner, decoding);
            return Optional.empty();
        }
        YamlNode node = entry.get().value();
        if (isNotGiven(node, field)) {
            missing(field, entry.get().keySpan(), "field '" + field.name() + "' is empty", decoding);
            return Optional.empty();
        }
        count(field, entry.get(), decoding);
        return field.type().decode(node, decoding);
    }

    /** A required field is not given either when it is an empty text or an empty list. */
    private static boolean isNotGiven(YamlNode node, Field field) {
        return Decoding.isNothing(node) || (field.required() && isBlank(node));
    }

    private static boolean isBlank(YamlNode node) {
        return (node instanceof YamlScalar scalar && scalar.text().isBlank())
                || (node instanceof YamlList list && list.items().isEmpty());
    }

    private static void missing(Field field, Span place, String message, Decoding decoding) {
        if (field.required()) {
            String about = field.about().isEmpty() ? "" : " (" + field.about() + ")";
            String hint = "write '" + field.name() + ": " + field.example() + "'" + about;
            decoding.error(MISSING_FIELD, place, message, hint);
        }
    }

    /** The first key stands for the whole mapping, so that one short line is underlined. */
    private static Span place(YamlMap map) {
        return map.entries().isEmpty() ? map.span() : map.entries().get(0).keySpan();
    }

    private static void count(Field field, YamlEntry entry, Decoding decoding) {
        if (entry.value() instanceof YamlList list && list.items().size() < field.min()) {
            int found = list.items().size();
            String message = "'" + field.name() + "' needs at least " + field.min() + " items, found " + found;
            decoding.error(TOO_FEW_ITEMS, entry.keySpan(), message, field.about());
        }
    }

    /** The order of two mappings by one of their fields; one that does not give it comes last. */
    public int compare(String field, Map<String, Value> left, Map<String, Value> right) {
        Value one = left.get(field);
        Value other = right.get(field);
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        return fields.get(field).type().compare(one, other);
    }

    /** The values for JSON, by name. */
    public Map<String, Object> export(Map<String, Value> values) {
        Map<String, Object> exported = new LinkedHashMap<>();
        values.forEach(
                (name, value) -> exported.put(name, fields.get(name).type().export(value)));
        return exported;
    }

    /** The mapping as JSON Schema: its fields, those required, and no others. */
    public Map<String, Object> jsonSchema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.values().forEach(field -> properties.put(field.name(), field.jsonSchema()));
        Map<String, Object> schema = JsonSchema.of("type", "object", "properties", properties);
        List<String> required = fields.values().stream()
                .filter(Field::required)
                .map(Field::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }
}
