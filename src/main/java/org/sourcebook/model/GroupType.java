package org.sourcebook.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.yaml.YamlEntry;
import org.sourcebook.yaml.YamlMap;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/**
 * Named values that belong together: a citation, a dating, an argument.
 *
 * <p>{@code name} is empty where the fields stand with the field that holds the group. A bare value is short for a group
 * that gives its {@code shorthand} only. Of the alternatives in {@code oneOf} exactly one must be given; an alternative is
 * one field or several that may stand together. The items of an {@code identified} group may carry an {@code id}.
 * {@code wording} says which fields stand in the words for it, and how: {@code about {}}; where it is empty, its shorthand or its
 * required fields do. {@code jsonLd} is its schema.org type, empty where linked data has only its words.
 */
public record GroupType(
        String name,
        String about,
        FieldSet fields,
        Optional<String> shorthand,
        List<List<String>> oneOf,
        boolean identified,
        Map<String, String> wording,
        String jsonLd)
        implements FieldType {

    static final Code INVALID_ID = new Code("invalid-id");
    static final Code NOT_ONE_OF = new Code("not-one-of");

    static final String ID = "id";

    public GroupType {
        oneOf = oneOf.stream().map(List::copyOf).toList();
    }

    /** The field of what is cited, if this is a group that cites: its required reference to records that may be cited. */
    public Optional<Field> cited() {
        return fields.fields().values().stream()
                .filter(field -> field.required()
                        && field.type() instanceof ReferenceType type
                        && !type.mayBeText()
                        && type.targets().names().contains(Trait.CITABLE.word()))
                .findFirst();
    }

    /** The field of this name. */
    public Optional<Field> field(String field) {
        return Optional.ofNullable(fields.fields().get(field));
    }

    @Override
    public String word() {
        return name.isEmpty() ? "group" : name;
    }

    @Override
    public String described() {
        String mapping = "a mapping with " + String.join(", ", shown());
        return shorthand
                .map(field -> type(field).described() + ", or " + mapping)
                .orElse(mapping);
    }

    private List<String> shown() {
        List<String> required = requiredFields();
        return required.isEmpty() ? fields.fields().keySet().stream().limit(3).toList() : required;
    }

    private List<String> requiredFields() {
        return fields.fields().values().stream()
                .filter(Field::required)
                .map(Field::name)
                .toList();
    }

    private FieldType type(String field) {
        return fields.fields().get(field).type();
    }

    @Override
    public String example() {
        return shorthand.map(field -> type(field).example()).orElseGet(this::wholeExample);
    }

    private String wholeExample() {
        return exampleFields()
                .map(field -> field.name() + ": " + field.example())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** The fields a sound group cannot do without: the required ones and the first alternative. */
    Stream<Field> exampleFields() {
        String first = oneOf.isEmpty() ? "" : oneOf.get(0).get(0);
        return fields.fields().values().stream()
                .filter(field -> field.required() || field.name().equals(first));
    }

    @Override
    public Optional<Value> decode(YamlNode node, Decoding decoding) {
        if (node instanceof YamlMap map) {
            return Optional.of(group(map, decoding));
        }
        if (node instanceof YamlScalar && shorthand.isPresent() && !Decoding.isNothing(node)) {
            return fromShorthand(node, shorthand.get(), decoding);
        }
        decoding.wrongType(node, this);
        return Optional.empty();
    }

    private Optional<Value> fromShorthand(YamlNode node, String field, Decoding decoding) {
        return type(field)
                .decode(node, decoding)
                .map(value -> new Value.Group(Map.of(field, value), Optional.empty(), node.span()));
    }

    private Value group(YamlMap map, Decoding decoding) {
        Map<String, Value> values = fields.decode(map, identified ? Set.of(ID) : Set.of(), decoding);
        checkOneOf(map, decoding);
        return new Value.Group(values, identified ? id(map, decoding) : Optional.empty(), map.span());
    }

    private static Optional<String> id(YamlMap map, Decoding decoding) {
        Optional<YamlNode> given = map.get(ID).filter(node -> !Decoding.isNothing(node));
        if (given.isEmpty()) {
            return Optional.empty();
        }
        String text = given.get() instanceof YamlScalar scalar ? scalar.text() : "";
        if (Slug.isOne(text)) {
            return Optional.of(text);
        }
        String message = "'" + decoding.file().text(given.get().span())
                + "' is no id: lower-case letters, digits and single hyphens";
        Slug.nearest(text)
                .ifPresentOrElse(
                        slug -> decoding.error(INVALID_ID, given.get().span(), message, "write '" + slug + "'", slug),
                        () -> decoding.error(
                                INVALID_ID, given.get().span(), message, "write a word such as first-point"));
        return Optional.empty();
    }

    private void checkOneOf(YamlMap map, Decoding decoding) {
        List<List<String>> given = new ArrayList<>();
        for (List<String> alternative : oneOf) {
            if (alternative.stream().anyMatch(field -> isGiven(map, field))) {
                given.add(alternative);
            }
        }
        if (!oneOf.isEmpty() && given.size() != 1) {
            String all = oneOf.stream().map(each -> String.join(" and ", each)).collect(Collectors.joining(", "));
            String message =
                    given.isEmpty() ? word() + " needs one of " + all : word() + " may give only one of " + all;
            YamlEntry place = map.entries().stream()
                    .filter(entry -> given.size() > 1 && given.get(1).contains(entry.key()))
                    .findFirst()
                    .orElse(map.entries().isEmpty() ? null : map.entries().get(0));
            decoding.error(NOT_ONE_OF, place == null ? map.span() : place.keySpan(), message, "");
        }
    }

    private static boolean isGiven(YamlMap map, String field) {
        return map.get(field).filter(node -> !Decoding.isNothing(node)).isPresent();
    }

    /** Groups are ordered by their shorthand, else field by field. */
    @Override
    public int compare(Value left, Value right) {
        Map<String, Value> one = ((Value.Group) left).fields();
        Map<String, Value> other = ((Value.Group) right).fields();
        for (String field : shorthand
                .map(List::of)
                .orElseGet(() -> List.copyOf(fields.fields().keySet()))) {
            int byField = fields.compare(field, one, other);
            if (byField != 0) {
                return byField;
            }
        }
        return 0;
    }

    @Override
    public String words(Value value, Names names) {
        Map<String, Value> given = ((Value.Group) value).fields();
        return worded().entrySet().stream()
                .filter(entry -> given.containsKey(entry.getKey()))
                .map(entry ->
                        entry.getValue().replace("{}", type(entry.getKey()).words(given.get(entry.getKey()), names)))
                .collect(Collectors.joining(", "));
    }

    private Map<String, String> worded() {
        if (!wording.isEmpty()) {
            return wording;
        }
        Map<String, String> worded = new LinkedHashMap<>();
        shorthand.map(List::of).orElseGet(this::shown).forEach(field -> worded.put(field, "{}"));
        return worded;
    }

    @Override
    public Object export(Value value) {
        Value.Group group = (Value.Group) value;
        Map<String, Object> exported = new LinkedHashMap<>();
        group.id().ifPresent(id -> exported.put(ID, id));
        exported.putAll(fields.export(group.fields()));
        return exported;
    }

    @Override
    public Map<String, Object> jsonSchema() {
        Map<String, Object> whole = wholeSchema();
        return shorthand.isEmpty()
                ? whole
                : JsonSchema.of("oneOf", List.of(type(shorthand.get()).jsonSchema(), whole));
    }

    private Map<String, Object> wholeSchema() {
        Map<String, Object> schema = fields.jsonSchema();
        if (identified) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put(ID, JsonSchema.pattern("^" + Slug.PATTERN + "$", "first-point"));
            properties.putAll(JsonSchema.properties(schema));
            schema.put("properties", properties);
        }
        if (!oneOf.isEmpty()) {
            schema.put("oneOf", oneOf.stream().map(JsonSchema::anyRequired).toList());
        }
        return schema;
    }
}
