package org.sourcebook.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.yaml.YamlEntry;
import org.sourcebook.yaml.YamlMap;

/** Reads the fields of a kind or of a group from the mapping under {@code fields:}. */
record FieldReader(Types types, Decoding decoding) {

    static final Code RESERVED_NAME = new Code("reserved-name");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    /** The fields of a mapping, without those that cannot be read; {@code reserved} names are refused. */
    Map<String, Field> fields(YamlMap map, Set<String> reserved) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (YamlEntry entry : map.entries()) {
            if (isName(entry, reserved)) {
                field(entry).ifPresent(field -> fields.put(field.name(), field));
            }
        }
        return fields;
    }

    boolean isName(YamlEntry entry, Set<String> reserved) {
        if (reserved.contains(entry.key())) {
            String hint = "choose another name; these are taken: " + String.join(", ", new TreeSet<>(reserved));
            decoding.error(RESERVED_NAME, entry.keySpan(), "no field can be called '" + entry.key() + "'", hint);
            return false;
        }
        if (NAME.matcher(entry.key()).matches()) {
            return true;
        }
        String hint = "write lower-case letters, digits and underscores: built_by";
        decoding.error(
                ModelFileReader.INVALID_NAME,
                entry.keySpan(),
                "'" + entry.key() + "' is no name for a field or a list",
                hint);
        return false;
    }

    /** The declaration of a field, whose value must be a mapping. */
    Optional<Declaration> declaration(YamlEntry entry) {
        if (entry.value() instanceof YamlMap map) {
            return Optional.of(Declaration.read(map, DeclarationFields.FIELD, TypeReader.OPTIONS, decoding));
        }
        decoding.error(
                Decoding.WRONG_TYPE,
                entry.value().span(),
                "expected the declaration of a field, found " + entry.value().described(),
                "write " + entry.key() + ": {type: text, about: …}");
        return Optional.empty();
    }

    Optional<Field> field(YamlEntry entry) {
        Optional<Declaration> declaration = declaration(entry);
        if (declaration.isPresent() && !declaration.get().gives("about")) {
            decoding.error(
                    FieldSet.MISSING_FIELD,
                    entry.keySpan(),
                    "the field '" + entry.key() + "' does not say what it is about",
                    "write about: and one sentence; forms, tables and messages show it");
        }
        return declaration.map(read -> field(entry, read, type(entry, read)));
    }

    /** The type of a field; a field whose type cannot be read still exists, so that records may give it. */
    private FieldType type(YamlEntry entry, Declaration declaration) {
        return new TypeReader(types, entry.key(), decoding).read(declaration).orElseGet(UnknownType::new);
    }

    private Field field(YamlEntry entry, Declaration declaration, FieldType type) {
        misplaced(declaration, type);
        return new Field(
                entry.key(),
                type,
                declaration.flag("required"),
                declaration.count("min"),
                declaration.text("about"),
                declaration.text("reverse"),
                declaration.text("json_ld"),
                declaration.text("csl"),
                declaration.text("imported"),
                decoding.file().at(entry.keySpan()));
    }

    private void misplaced(Declaration declaration, FieldType type) {
        if (type instanceof UnknownType) {
            return;
        }
        if (declaration.gives("min") && !(type instanceof ListType)) {
            decoding.error(
                    TypeReader.MISPLACED_OPTION,
                    declaration.keyPlace("min"),
                    "'min' counts the items of a list, and the type " + type.word() + " is none",
                    "take it away, or make the field a list");
        }
        if (declaration.gives("csl") && !CslVariables.fits(declaration.text("csl"), type)) {
            decoding.error(
                    TypeReader.MISPLACED_OPTION,
                    declaration.keyPlace("csl"),
                    "the CSL variable '" + declaration.text("csl") + "' cannot be a field of type " + type.word(),
                    "a date is a date, names are a list of texts, everything else is one text");
        }
        if (declaration.gives("reverse") && !DeclaredEdges.mayLeaveFrom(type)) {
            decoding.error(
                    TypeReader.MISPLACED_OPTION,
                    declaration.keyPlace("reverse"),
                    "'reverse' names an edge, and no edge leaves a field of type " + type.word(),
                    "take it away, or put it on the reference inside the group");
        }
    }
}
