package org.sourcebook.cite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sourcebook.cite.TextMarks.Brackets;
import org.sourcebook.json.Json;
import org.sourcebook.json.JsonReader;
import org.sourcebook.json.JsonValue;

/**
 * What a style's processor has written of a site's sources: their references in the style's order, and forms of citations.
 *
 * <p>Thread-safe; grows by the forms that are asked for.
 */
final class Written {

    private final boolean numeric;
    private final Brackets brackets;
    private final Map<String, String> references;
    private final SortedMap<String, String> marks = Collections.synchronizedSortedMap(new TreeMap<>());

    Written(StyleSheet sheet, Map<String, String> references) {
        this(sheet.numeric(), sheet.brackets(), references);
    }

    private Written(boolean numeric, Brackets brackets, Map<String, String> references) {
        this.numeric = numeric;
        this.brackets = brackets;
        this.references = Collections.unmodifiableMap(new LinkedHashMap<>(references));
    }

    boolean numeric() {
        return numeric;
    }

    Brackets brackets() {
        return brackets;
    }

    /** The references in the style's order, by the keys of their records. */
    Map<String, String> references() {
        return references;
    }

    /** A form of a citation, which is formatted where nobody has asked for it yet. */
    String mark(String form, Supplier<String> formatted) {
        String known = marks.get(form);
        if (known != null) {
            return known;
        }
        String made = formatted.get();
        marks.put(form, made);
        return made;
    }

    /** As JSON. */
    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("numeric", numeric);
        all.put("brackets", List.of(brackets.open(), brackets.between(), brackets.close()));
        all.put("references", references);
        synchronized (marks) {
            all.put("marks", new TreeMap<>(marks));
        }
        return Json.pretty(all);
    }

    /** Reads what {@link #json} wrote; empty for anything else, and for markup that no processor of ours writes. */
    static Optional<Written> read(String json) {
        return JsonReader.read(json)
                .value()
                .map(JsonValue::plain)
                .filter(Map.class::isInstance)
                .flatMap(all -> read((Map<?, ?>) all));
    }

    private static Optional<Written> read(Map<?, ?> all) {
        Optional<Map<String, String>> references = texts(all.get("references"));
        Optional<Map<String, String>> marks = texts(all.get("marks"));
        boolean whole = all.get("numeric") instanceof Boolean
                && brackets(all.get("brackets")).size() == 3;
        if (!whole || references.isEmpty() || marks.isEmpty()) {
            return Optional.empty();
        }
        List<String> around = brackets(all.get("brackets"));
        Brackets brackets = new Brackets(around.get(0), around.get(1), around.get(2));
        Written written = new Written(Boolean.TRUE.equals(all.get("numeric")), brackets, references.get());
        written.marks.putAll(marks.get());
        return Optional.of(written);
    }

    private static List<String> brackets(Object value) {
        List<String> brackets = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.stream().filter(String.class::isInstance).forEach(each -> brackets.add((String) each));
        }
        return brackets;
    }

    private static Optional<Map<String, String>> texts(Object value) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (!(value instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        map.forEach((key, each) -> {
            if (each instanceof String html && ReferenceHtml.isSafe(html)) {
                texts.put((String) key, html);
            }
        });
        return texts.size() == map.size() ? Optional.of(texts) : Optional.empty();
    }
}
