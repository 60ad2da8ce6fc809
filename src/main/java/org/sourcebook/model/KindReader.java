package org.sourcebook.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.yaml.YamlEntry;
import org.sourcebook.yaml.YamlMap;

/**
 * Reads a kind, and what an extension adds to one.
 *
 * <p>Its fields are the common ones that come first, its own, and the common ones that come last. A kind may declare a
 * common field again by the rules of an extension, to require it, say.
 */
record KindReader(Types types, CommonFields common, Decoding decoding) {

    private static final Set<String> BESIDE = Set.of(GroupReader.FIELDS, "show");

    /** What references, templates and exports call something else. */
    private static final Set<String> RESERVED = Set.of("id", "kind", "body");

    Kind kind(ModelFile file) {
        Declaration declaration = Declaration.read(file.map(), DeclarationFields.KIND, BESIDE, decoding);
        Map<String, Field> own = new LinkedHashMap<>(common.all());
        declaration.mapping(GroupReader.FIELDS).ifPresent(map -> extend(own, map));
        declaration.texts("card").forEach(name -> checkField(name, own, file.name()));
        return new Kind(
                file.name(),
                declaration.text("plural"),
                declaration.text("route"),
                label(declaration, file.name()),
                declaration.text("about"),
                traits(declaration, List.of()),
                common.around(own),
                show(declaration, Map.of()),
                declaration.texts("card").stream().map(Value.Text::text).toList(),
                when(declaration, own),
                declaration.text("json_ld"),
                file.declaredAt());
    }

    private void checkField(Value.Text name, Map<String, Field> fields, String kind) {
        if (!fields.containsKey(name.text())) {
            String hint = Suggestion.nearest(name.text(), fields.keySet())
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("its fields are " + String.join(", ", fields.keySet()));
            decoding.error(
                    FieldSet.UNKNOWN_FIELD, name.span(), "'" + kind + "' has no field '" + name.text() + "'", hint);
        }
    }

    private List<String> when(Declaration declaration, Map<String, Field> fields) {
        List<Value.Text> given = declaration.texts("when");
        given.forEach(name -> checkWhen(name, fields));
        return given.isEmpty()
                ? firstDate(fields)
                : given.stream().map(Value.Text::text).toList();
    }

    private void checkWhen(Value.Text name, Map<String, Field> fields) {
        Field field = fields.get(name.text());
        boolean saysWhen = field != null && (UnknownType.isIn(field) || Dates.saysWhen(field.type()));
        if (!saysWhen) {
            String hint = "name fields of type date, or of groups whose bare value is a date";
            decoding.error(FieldSet.UNKNOWN_FIELD, name.span(), "no field '" + name.text() + "' that says when", hint);
        }
    }

    /** When a record was last changed does not say when it happened: the common fields do not count. */
    private List<String> firstDate(Map<String, Field> fields) {
        return fields.values().stream()
                .filter(field -> !common.all().containsKey(field.name()) && Dates.saysWhen(field.type()))
                .map(Field::name)
                .limit(1)
                .toList();
    }

    private static Kind.Label label(Declaration declaration, String name) {
        if (declaration.values().get("label") instanceof Value.Group label) {
            return new Kind.Label(text(label, "one", name), text(label, "many", name));
        }
        return new Kind.Label(name, name);
    }

    private static String text(Value.Group group, String field, String otherwise) {
        return group.get(field).map(value -> ((Value.Text) value).text()).orElse(otherwise);
    }

    /** The kind with what an extension adds. */
    Kind extended(Kind kind, ModelFile file) {
        Declaration declaration = Declaration.read(file.map(), DeclarationFields.EXTENSION, BESIDE, decoding);
        Map<String, Field> fields = new LinkedHashMap<>(kind.fields());
        declaration.mapping(GroupReader.FIELDS).ifPresent(map -> extend(fields, map));
        return new Kind(
                kind.name(),
                kind.plural(),
                kind.route(),
                kind.label(),
                kind.about(),
                traits(declaration, kind.traits()),
                common.around(fields),
                show(declaration, kind.show()),
                kind.card(),
                kind.when().isEmpty() ? firstDate(fields) : kind.when(),
                kind.jsonLd(),
                kind.declaredAt());
    }

    private static List<Trait> traits(Declaration declaration, List<Trait> before) {
        return Stream.concat(
                        before.stream(),
                        declaration.texts("traits").stream().flatMap(text -> Trait.of(text.text()).stream()))
                .distinct()
                .toList();
    }

    private Map<String, Show> show(Declaration declaration, Map<String, Show> before) {
        Map<String, Show> lists = new LinkedHashMap<>(before);
        Map<String, Show> added = new LinkedHashMap<>();
        declaration.mapping("show").ifPresent(map -> added.putAll(new ShowReader(types, decoding).lists(map)));
        added.forEach((name, list) -> {
            if (before.containsKey(name)) {
                FieldExtension.refuse(
                        decoding, list.declaredAt().span(), "the list '" + name + "' is declared already");
            } else {
                lists.put(name, list);
            }
        });
        return lists;
    }

    /** Adds fields to others; one that exists already is narrowed. */
    private void extend(Map<String, Field> fields, YamlMap map) {
        FieldReader reader = new FieldReader(types, decoding);
        List<YamlEntry> entries = new ArrayList<>(map.entries());
        for (YamlEntry entry : entries) {
            Field before = fields.get(entry.key());
            if (before != null) {
                reader.declaration(entry)
                        .ifPresent(declared -> fields.put(entry.key(), new FieldExtension(before, declared).field()));
            } else if (reader.isName(entry, RESERVED)) {
                reader.field(entry).ifPresent(field -> fields.put(field.name(), field));
            }
        }
    }
}
