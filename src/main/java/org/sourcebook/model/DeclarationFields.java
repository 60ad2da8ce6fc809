package org.sourcebook.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourcebook.source.Location;

/**
 * What the mappings of a model file may hold, told by the model's own means, so that a mistyped key there gets the same
 * answer as one in a record.
 */
final class DeclarationFields {

    private static final FieldType TEXT = new TextType();
    private static final FieldType TEXTS = new ListType("list", TEXT);
    private static final FieldType FLAG = new BooleanType();
    private static final FieldType NUMBER = new NumberType();
    private static final FieldType CSL = new EnumType("", sameWords(CslVariables.all().stream()));
    private static final FieldType TRAITS = new ListType(
            "list", new EnumType("", sameWords(Stream.of(Trait.values()).map(Trait::word))));

    static final FieldSet KIND = set(
            "kind",
            required("kind", TEXT, "The name references use: ship."),
            required("plural", TEXT, "Its folder below content/: ships."),
            optional("route", TEXT, "Its pages: ships/{id}.html; without it, it has none."),
            required("label", label(), "What readers call one and many: {one: Ship, many: Ships}."),
            required("about", TEXT, "What it is, in one sentence."),
            optional("traits", TRAITS, "What it can do."),
            optional("card", TEXTS, "The fields that a list or preview shows."),
            optional("when", TEXTS, "The fields that say when; its first date without it."),
            optional("json_ld", TEXT, "Its schema.org type."));

    static final FieldSet EXTENSION = set(
            "extension",
            required("extend", TEXT, "The kind that is extended."),
            optional("traits", TRAITS, "What it can do besides."));

    static final FieldSet FIELD = set(
            "field",
            optional("type", TEXT, "What it holds."),
            optional("about", TEXT, "What it says, in one sentence."),
            optional("required", FLAG, "Whether it must be given."),
            optional("min", NUMBER, "The least number of items of a list."),
            optional("reverse", TEXT, "The name of the edge from its other end."),
            optional("json_ld", TEXT, "Its schema.org property."),
            optional("csl", CSL, "Its variable in the Citation Style Language."),
            optional("imported", TEXT, "What an imported record has where its file does not say."));

    static final FieldSet ITEM = set(
            "the type of a list's items",
            required("type", TEXT, "What each item holds."),
            optional("about", TEXT, "What it says, in one sentence."));

    static final FieldSet GROUP = set(
            "group",
            optional("group", TEXT, "Its name as a type."),
            optional("about", TEXT, "What it is, in one sentence."),
            optional("json_ld", TEXT, "Its schema.org type."),
            optional("shorthand", TEXT, "The field whose bare value is short for the group."),
            optional("identified", FLAG, "Whether its items carry an id."));

    static final FieldSet ENUM = set(
            "enum",
            required("enum", TEXT, "Its name as a type."),
            optional("about", TEXT, "What it says, in one sentence."));

    static final FieldSet SHOW = set(
            "show list",
            required("follow", TEXT, "The edges to walk: actors.events."),
            optional("sort", TEXT, "The field to sort by, with a hyphen in front to turn it round."),
            optional("limit", NUMBER, "How many to show; all without it."));

    private DeclarationFields() {}

    private static FieldType label() {
        FieldSet fields = set("label", required("one", TEXT, "One of them."), required("many", TEXT, "Many of them."));
        return new GroupType("", "", fields, Optional.empty(), List.of(), false, Map.of(), "");
    }

    private static Map<String, String> sameWords(Stream<String> words) {
        Map<String, String> same = new LinkedHashMap<>();
        words.forEach(word -> same.put(word, word));
        return same;
    }

    private static Field required(String name, FieldType type, String about) {
        return new Field(name, type, true, 0, about, "", "", "", "", Location.ofPath(""));
    }

    private static Field optional(String name, FieldType type, String about) {
        return new Field(name, type, false, 0, about, "", "", "", "", Location.ofPath(""));
    }

    private static FieldSet set(String owner, Field... fields) {
        Map<String, Field> byName = new LinkedHashMap<>();
        Stream.of(fields).forEach(field -> byName.put(field.name(), field));
        return new FieldSet(owner, byName);
    }
}
