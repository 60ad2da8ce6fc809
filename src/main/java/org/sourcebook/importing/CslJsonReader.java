package org.sourcebook.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.cite.CslItem;
import org.sourcebook.cite.CslReading;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.json.Json;
import org.sourcebook.json.JsonRead;
import org.sourcebook.json.JsonReader;
import org.sourcebook.json.JsonValue;
import org.sourcebook.model.CslVariables;
import org.sourcebook.source.SourceFile;

/** Reads CSL-JSON: a list of items, one item, or an object that holds a list as {@code items}. */
final class CslJsonReader implements EntryReader {

    private static final String REMEDY = "export the references again, as CSL JSON";
    private static final String ID = "id";
    private static final String ITEMS = "items";
    private static final String ITEM_TYPE = "itemType";

    @Override
    public List<Entry> read(SourceFile file, Reporter reporter) {
        JsonRead read = JsonReader.read(file.text());
        if (read.value().isEmpty()) {
            reporter.report(Syntax.error(file, read.offset(), "this is not sound JSON: " + read.problem(), REMEDY));
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (JsonValue item : items(read.value().get())) {
            if (item instanceof JsonValue.Members members && isItem(members)) {
                entries.add(entry(file, members));
            } else {
                String message = "expected a reference in CSL-JSON, found "
                        + (item instanceof JsonValue.Members ? "an object without a 'type'" : item.described());
                reporter.report(Syntax.error(file, item.span().start(), message, REMEDY));
            }
        }
        return entries;
    }

    private static List<JsonValue> items(JsonValue root) {
        if (root instanceof JsonValue.Items list) {
            return list.items();
        }
        boolean wrapped = root instanceof JsonValue.Members members
                && !isItem(members)
                && members.members().get(ITEMS) instanceof JsonValue.Items;
        return wrapped ? ((JsonValue.Items) ((JsonValue.Members) root).members().get(ITEMS)).items() : List.of(root);
    }

    private static boolean isItem(JsonValue.Members members) {
        return members.members().containsKey(CslVariables.TYPE)
                && !members.members().containsKey(ITEM_TYPE);
    }

    private static Entry entry(SourceFile file, JsonValue.Members members) {
        EntryBuilder entry = new EntryBuilder(file.at(members.span().part(0, 1)));
        Map<String, Object> item = members.plain();
        item.forEach((name, value) -> {
            if (name.equals(ID)) {
                entry.key(value.toString());
            } else if (name.equals(CslItem.CUSTOM)) {
                custom(entry, value);
            } else if (!isNothing(value)) {
                value(entry, item, name);
            }
        });
        return entry.entry();
    }

    private static boolean isNothing(Object value) {
        return value == Json.NULL || value.equals("") || value.equals(List.of()) || value.equals(Map.of());
    }

    private static void value(EntryBuilder entry, Map<String, Object> item, String name) {
        if (!CslVariables.all().contains(name)) {
            entry.left(name, shown(item.get(name)), "CSL-JSON has no such variable");
            return;
        }
        Optional<Object> value = CslReading.value(item, name);
        if (CslVariables.isDate(name)) {
            date(entry, name, item.get(name), value);
        } else if (value.isEmpty()) {
            entry.left(name, shown(item.get(name)), "it has not the form of this variable");
        } else if (value.get() instanceof List<?> names) {
            for (int i = 0; i < names.size(); i++) {
                name(entry, name, (String) names.get(i), ((List<?>) item.get(name)).get(i));
            }
        } else {
            entry.text(name, name, (String) value.get());
        }
    }

    private static void name(EntryBuilder entry, String variable, String written, Object given) {
        boolean isBody = given instanceof Map<?, ?> parts && parts.containsKey("literal");
        if (isBody) {
            entry.body(variable, written);
        } else {
            entry.name(variable, written);
        }
    }

    /** Numbers first; else the words that somebody typed, if they are a date. */
    private static void date(EntryBuilder entry, String name, Object date, Optional<Object> numbers) {
        if (numbers.isPresent()) {
            entry.date(name, name, (String) numbers.get());
            return;
        }
        String words = date instanceof String text ? text : "";
        if (date instanceof Map<?, ?> map) {
            words = map.get("raw") instanceof String raw ? raw : map.get("literal") instanceof String text ? text : "";
        }
        if (DateText.of(words).isPresent()) {
            entry.date(name, name, words);
        } else {
            entry.left(name, words.isEmpty() ? shown(date) : words, "it is no date");
        }
    }

    /** What a Sourcebook wrote besides the standard's variables. */
    private static void custom(EntryBuilder entry, Object custom) {
        if (!(custom instanceof Map<?, ?> map)) {
            entry.left(CslItem.CUSTOM, shown(custom), "only Sourcebook's own additions are known");
            return;
        }
        map.forEach((name, value) -> {
            if (name.equals(CslItem.OURS) && value instanceof Map<?, ?> fields) {
                Map<String, Object> ours = new LinkedHashMap<>();
                fields.forEach((field, each) -> ours.put((String) field, each));
                entry.ours(ours);
            } else {
                entry.left(CslItem.CUSTOM + "." + name, shown(value), "only Sourcebook's own additions are known");
            }
        });
    }

    private static String shown(Object value) {
        return value instanceof String text ? text : Json.compact(value);
    }
}
