package org.sourcebook.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.source.Span;
import org.sourcebook.yaml.YamlEntry;
import org.sourcebook.yaml.YamlList;
import org.sourcebook.yaml.YamlMap;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/** Reads a group of fields, shared under a name or inside a field. */
record GroupReader(Types types, Decoding decoding) {

    static final String FIELDS = "fields";
    static final String ONE_OF = "one_of";
    static final String WORDS = "words";
    static final Set<String> KEYS = Set.of(FIELDS, "shorthand", ONE_OF, "identified", WORDS);

    /** What templates are given beside a group's fields. */
    private static final Set<String> RESERVED = Set.of("id", "anchor");

    GroupType named(ModelFile file) {
        return group(
                file.name(),
                file.name(),
                Declaration.read(file.map(), DeclarationFields.GROUP, Set.of(FIELDS, ONE_OF, WORDS), decoding));
    }

    GroupType inline(String name, Declaration field) {
        List<YamlEntry> own = field.map().entries().stream()
                .filter(entry -> KEYS.contains(entry.key()))
                .toList();
        return group(
                "",
                name,
                Declaration.read(
                        new YamlMap(own, field.map().span()),
                        DeclarationFields.GROUP,
                        Set.of(FIELDS, ONE_OF, WORDS),
                        decoding));
    }

    private GroupType group(String name, String owner, Declaration declaration) {
        Map<String, Field> fields = new LinkedHashMap<>();
        declaration
                .mapping(FIELDS)
                .ifPresent(map -> fields.putAll(new FieldReader(types, decoding).fields(map, RESERVED)));
        if (fields.isEmpty()) {
            decoding.error(
                    FieldSet.MISSING_FIELD,
                    declaration.keyPlace(FIELDS),
                    "a group needs fields",
                    "write fields: and one field a line");
        }
        String shorthand = declaration.text("shorthand");
        boolean hasShorthand = declaration.gives("shorthand")
                && isField(shorthand, declaration.place("shorthand"), fields)
                && isEnough(shorthand, declaration, fields);
        return new GroupType(
                name,
                declaration.text("about"),
                new FieldSet(owner, fields),
                hasShorthand ? Optional.of(shorthand) : Optional.empty(),
                oneOf(declaration, fields),
                declaration.flag("identified"),
                wording(declaration, fields),
                declaration.text("json_ld"));
    }

    /** A bare value cannot stand for a group that needs another field besides. */
    private boolean isEnough(String shorthand, Declaration declaration, Map<String, Field> fields) {
        Optional<Field> other = fields.values().stream()
                .filter(field -> field.required() && !field.name().equals(shorthand))
                .findFirst();
        other.ifPresent(field -> decoding.error(
                TypeReader.MISPLACED_OPTION,
                declaration.keyPlace("shorthand"),
                "a bare '" + shorthand + "' is no whole group: '" + field.name() + "' is required too",
                "take the shorthand away, or do not require '" + field.name() + "'"));
        return other.isEmpty();
    }

    private boolean isField(String name, Span place, Map<String, Field> fields) {
        if (fields.containsKey(name)) {
            return true;
        }
        String hint = Suggestion.nearest(name, fields.keySet())
                .map(near -> "did you mean '" + near + "'?")
                .orElse("its fields are " + String.join(", ", fields.keySet()));
        decoding.error(FieldSet.UNKNOWN_FIELD, place, "the group has no field '" + name + "'", hint);
        return false;
    }

    private List<List<String>> oneOf(Declaration declaration, Map<String, Field> fields) {
        List<List<String>> alternatives = new ArrayList<>();
        if (declaration.node(ONE_OF).orElse(null) instanceof YamlList list) {
            list.items().forEach(item -> alternatives.add(alternative(item, fields)));
        } else if (declaration.gives(ONE_OF)) {
            decoding.error(
                    Decoding.WRONG_TYPE,
                    declaration.place(ONE_OF),
                    "expected a list of fields",
                    "write one_of: [exact, [min, max]]");
        }
        alternatives.removeIf(List::isEmpty);
        return alternatives;
    }

    /** One field, or a list of fields that may stand together. */
    private List<String> alternative(YamlNode item, Map<String, Field> fields) {
        List<YamlNode> names = item instanceof YamlList list ? list.items() : List.of(item);
        List<String> known = new ArrayList<>();
        for (YamlNode name : names) {
            String text = name instanceof YamlScalar scalar ? scalar.text() : name.described();
            if (isField(text, name.span(), fields)) {
                known.add(text);
            }
        }
        return known;
    }

    private Map<String, String> wording(Declaration declaration, Map<String, Field> fields) {
        Map<String, String> wording = new LinkedHashMap<>();
        declaration
                .mapping(WORDS)
                .ifPresent(map -> map.entries().forEach(entry -> {
                    if (isField(entry.key(), entry.keySpan(), fields) && entry.value() instanceof YamlScalar pattern) {
                        wording.put(entry.key(), pattern.text());
                    }
                }));
        return wording;
    }
}
