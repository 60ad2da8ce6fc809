package org.sourcebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.source.Span;
import org.sourcebook.yaml.YamlMap;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/** Reads the type of a field: its word and the keys that go with it ({@code to}, {@code values}, {@code of}, {@code fields}).
 *
 * <p>{@code name} is the field's, which is what a group without a name is called in messages.
 */
record TypeReader(Types types, String name, Decoding decoding) {

    static final Code UNKNOWN_TYPE = new Code("unknown-type");
    static final Code MISPLACED_OPTION = new Code("misplaced-option");

    static final String TYPE = "type";
    static final String OF = "of";

    /** Keys of a field declaration that only its type understands. */
    static final Set<String> OPTIONS = Set.of(
            OF, TargetsReader.TO, EnumReader.VALUES, GroupReader.FIELDS, "shorthand", "one_of", "identified", "words");

    static final List<String> BUILT_IN = List.of(
            "text",
            "tag",
            "markdown",
            "number",
            "boolean",
            "date",
            "url",
            "enum",
            "ref",
            "refs",
            "ref-or-text",
            "image",
            "file",
            "group",
            "list");

    private static final Set<String> REFERENCES = Set.of("ref", "refs", "ref-or-text");

    /** The type a field declaration names; nothing, and a report, if it names none. */
    Optional<FieldType> read(Declaration field) {
        if (!field.gives(TYPE)) {
            decoding.error(
                    FieldSet.MISSING_FIELD, field.place(), "the field has no type", "write {type: text, about: …}");
            return Optional.empty();
        }
        String word = field.text(TYPE);
        Optional<FieldType> type = word.equals("list") ? list(field) : simple(word, field.place(TYPE), field);
        type.ifPresent(found -> misplaced(field, innermost(word, field)));
        return type;
    }

    private static String innermost(String word, Declaration field) {
        boolean byName = word.equals("list")
                && field.map().get(OF).filter(YamlScalar.class::isInstance).isPresent();
        return byName ? ((YamlScalar) field.map().get(OF).orElseThrow()).text() : word;
    }

    private Optional<FieldType> list(Declaration field) {
        Optional<YamlNode> of = field.node(OF);
        if (of.isEmpty()) {
            decoding.error(
                    FieldSet.MISSING_FIELD, field.place(), "a list needs 'of'", "write of: text, or of: {type: …}");
            return Optional.empty();
        }
        return item(of.get(), field).map(item -> new ListType("list", item));
    }

    private Optional<FieldType> item(YamlNode of, Declaration field) {
        if (of instanceof YamlScalar scalar) {
            return simple(scalar.text(), scalar.span(), field);
        } else if (of instanceof YamlMap map) {
            return read(Declaration.read(map, DeclarationFields.ITEM, OPTIONS, decoding));
        }
        decoding.error(
                Decoding.WRONG_TYPE,
                of.span(),
                "expected a type, found " + of.described(),
                "write of: text, or of: {type: …}");
        return Optional.empty();
    }

    /** The type of a word; the strings are the vocabulary of model files, so that here a default is honest. */
    private Optional<FieldType> simple(String word, Span place, Declaration field) {
        switch (word) {
            case "text":
                return Optional.of(new TextType());
            case "tag":
                return Optional.of(new TagType());
            case "markdown":
                return Optional.of(new MarkdownType());
            case "number":
                return Optional.of(new NumberType());
            case "boolean":
                return Optional.of(new BooleanType());
            case "date":
                return Optional.of(new DateType());
            case "url":
                return Optional.of(new UrlType());
            case "image":
                return Optional.of(new ImageType());
            case "file":
                return Optional.of(new FileType());
            default:
                return composed(word, place, field);
        }
    }

    private Optional<FieldType> composed(String word, Span place, Declaration field) {
        switch (word) {
            case "enum":
                return new EnumReader(decoding).read("", field).map(type -> type);
            case "ref":
                return Optional.of(new ReferenceType(new TargetsReader(field, types).read(), false));
            case "ref-or-text":
                return Optional.of(new ReferenceType(new TargetsReader(field, types).read(), true));
            case "refs":
                return Optional.of(
                        new ListType("refs", new ReferenceType(new TargetsReader(field, types).read(), false)));
            case "group":
                return Optional.of(new GroupReader(types, decoding).inline(name, field));
            case "list":
                return listOfLists(place);
            default:
                return shared(word, place);
        }
    }

    private Optional<FieldType> listOfLists(Span place) {
        decoding.error(
                UNKNOWN_TYPE,
                place,
                "a list cannot hold lists without a name",
                "make it a list of groups: of: {type: group, fields: …}");
        return Optional.empty();
    }

    private Optional<FieldType> shared(String word, Span place) {
        if (types.isNamed(word)) {
            return types.named(word);
        }
        if (types.mayDeclare(word)) {
            return Optional.empty();
        }
        TreeSet<String> names = types.names();
        String hint = Suggestion.nearest(word, names)
                .map(name -> "did you mean '" + name + "'?")
                .orElse("the types are " + String.join(", ", names));
        decoding.error(UNKNOWN_TYPE, place, "unknown type '" + word + "'", hint);
        return Optional.empty();
    }

    /** A key that says nothing about this type is a mistake: the author meant another type, or another key. */
    private void misplaced(Declaration field, String innermost) {
        List<String> allowed = new ArrayList<>();
        if (REFERENCES.contains(innermost)) {
            allowed.add(TargetsReader.TO);
        } else if (innermost.equals("enum")) {
            allowed.add(EnumReader.VALUES);
        } else if (innermost.equals("group")) {
            allowed.addAll(GroupReader.KEYS);
        }
        if (field.text(TYPE).equals("list")) {
            allowed.add(OF);
        }
        field.map().entries().stream()
                .filter(entry -> OPTIONS.contains(entry.key()) && !allowed.contains(entry.key()))
                .forEach(entry -> decoding.error(
                        MISPLACED_OPTION,
                        entry.keySpan(),
                        "'" + entry.key() + "' says nothing about the type " + innermost,
                        "take it away, or choose another type"));
    }
}
