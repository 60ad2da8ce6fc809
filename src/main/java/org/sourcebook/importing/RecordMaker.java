package org.sourcebook.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.json.Json;
import org.sourcebook.markdown.MarkdownOptions;
import org.sourcebook.markdown.MarkdownParser;
import org.sourcebook.model.Decoding;
import org.sourcebook.model.Field;
import org.sourcebook.model.Kind;
import org.sourcebook.source.SourceFile;
import org.sourcebook.yaml.YamlParser;

/** Makes records of entries by the model: the {@code csl} of a field says what it holds, its type what it may hold. */
final class RecordMaker {

    static final Code IMPORT_INCOMPLETE = new Code("import-incomplete");

    private static final String KEY = "citation-key";

    /** Where a value goes that no field is there for, if its own place is free. */
    private static final Map<String, String> NEXT_BEST = Map.of("collection-title", "container-title");

    private final Kind kind;
    private final Map<String, String> set;
    private final Reporter reporter;
    private final MarkdownParser markdown = new MarkdownParser(MarkdownOptions.STANDARD);
    private final YamlParser yaml = new YamlParser();

    /** {@code set} holds what every record gets, by the names of fields. */
    RecordMaker(Kind kind, Map<String, String> set, Reporter reporter) {
        this.kind = kind;
        this.set = set;
        this.reporter = reporter;
    }

    /** The record; empty, and reported, where something is missing that the kind requires. */
    Optional<Made> make(Entry entry, String id) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Leftover> left = new ArrayList<>(entry.left());
        left.removeIf(each -> field(each.field())
                .filter(field -> entry.ours().containsKey(field.name()))
                .isPresent());
        entry.values().forEach((variable, value) -> put(entry, variable, value, values, left));
        entry.ours().forEach((name, value) -> {
            if (kind.field(name).isEmpty()) {
                left.add(new Leftover(name, shown(value), "'" + kind.name() + "' has no such field"));
            } else if (value != Json.NULL) {
                values.put(name, value);
            }
        });
        replace(values, left);
        Map<String, Object> fields = sound(values, left);
        return missing(entry, fields, left) ? Optional.empty() : Optional.of(new Made(id, entry, fields, left));
    }

    private void put(Entry entry, String variable, Object value, Map<String, Object> values, List<Leftover> left) {
        Optional<Field> field = field(variable);
        boolean isName = variable.equals(KEY) && field.isEmpty();
        String instead = NEXT_BEST.getOrDefault(variable, "");
        if (field.isEmpty() && !entry.values().containsKey(instead)) {
            field = field(instead);
        }
        if (field.isPresent()) {
            values.put(field.get().name(), value);
        } else if (!isName) {
            left.add(new Leftover(variable, shown(value), "no field of '" + kind.name() + "' has csl: " + variable));
        }
    }

    private Optional<Field> field(String variable) {
        return kind.fields().values().stream()
                .filter(field -> !variable.isEmpty() && field.csl().equals(variable))
                .findFirst();
    }

    private void replace(Map<String, Object> values, List<Leftover> left) {
        set.forEach((name, text) -> {
            Object before = values.put(name, text);
            if (before != null && !before.equals(text)) {
                left.add(new Leftover(name, shown(before), "replaced by --set"));
            }
        });
    }

    /** The values that their fields can hold, in the order of the kind; those of an import where nothing is said. */
    private Map<String, Object> sound(Map<String, Object> values, List<Leftover> left) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Field field : kind.fields().values()) {
            Object value = values.get(field.name());
            Optional<String> fault = value == null ? Optional.empty() : fault(field, value);
            fault.ifPresent(why -> left.add(new Leftover(field.name(), shown(value), why)));
            if (value != null && fault.isEmpty()) {
                fields.put(field.name(), value);
            } else if (field.required() && !field.imported().isEmpty()) {
                fields.put(field.name(), field.imported());
            }
        }
        return fields;
    }

    /** Why a field cannot hold a value. */
    private Optional<String> fault(Field field, Object value) {
        SourceFile file = new SourceFile(field.name(), RecordText.entry(field.name(), value));
        Diagnostics diagnostics = new Diagnostics();
        yaml.parse(file, file.all(), diagnostics)
                .flatMap(map -> map.get(field.name()))
                .ifPresent(node -> field.type().decode(node, new Decoding(file, markdown, diagnostics)));
        return diagnostics.sorted().stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .map(Diagnostic::message);
    }

    private boolean missing(Entry entry, Map<String, Object> fields, List<Leftover> left) {
        List<Field> missing = kind.fields().values().stream()
                .filter(field -> field.required() && isEmpty(fields.get(field.name())))
                .toList();
        for (Field field : missing) {
            String why = left.stream()
                    .filter(each -> each.field().equals(field.name()))
                    .findFirst()
                    .map(each -> ": '" + each.value() + "': " + each.why())
                    .orElse("");
            String called = entry.key().isEmpty() ? "this reference" : "'" + entry.key() + "'";
            String message = called + " has no '" + field.name() + "', which every " + kind.name() + " needs" + why;
            reporter.report(Diagnostic.error(IMPORT_INCOMPLETE, entry.where(), message)
                    .withHint("give it one where the file comes from, say --set " + field.name()
                            + "=… for all, or leave such references out with --partial"));
        }
        return !missing.isEmpty();
    }

    private static boolean isEmpty(Object value) {
        return value == null || value.equals("") || value.equals(List.of());
    }

    private static String shown(Object value) {
        if (value instanceof String text) {
            return text;
        }
        boolean names = value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
        return names
                ? String.join(
                        "; ", ((List<?>) value).stream().map(String.class::cast).toList())
                : Json.compact(value);
    }
}
