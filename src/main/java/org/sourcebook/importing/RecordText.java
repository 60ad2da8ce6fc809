package org.sourcebook.importing;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sourcebook.model.Quoted;

/** Writes the fields of a record as YAML the way people do: one line for what fits in one. */
final class RecordText {

    /** Dates and addresses need no quotes. */
    private static final Pattern BARE = Pattern.compile(
            "[0-9][0-9X]{3}[0-9X~?%/.-]*|https?://[A-Za-z0-9_./?=&%~+;!$()*-]*[A-Za-z0-9_/=&%~+;!$()*-]");

    private RecordText() {}

    static String of(Map<String, Object> fields) {
        return fields.entrySet().stream()
                .map(field -> entry(field.getKey(), field.getValue()))
                .collect(Collectors.joining());
    }

    /** One field. */
    static String entry(String name, Object value) {
        return entry("", name, value);
    }

    private static String entry(String indent, String name, Object value) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            return indent + name + ":\n" + members(indent + "  ", map);
        } else if (value instanceof List<?> list && list.stream().anyMatch(RecordText::isLarge)) {
            return indent + name + ":\n"
                    + list.stream().map(item -> item(indent + "  ", item)).collect(Collectors.joining());
        }
        return indent + name + ": " + inLine(value) + "\n";
    }

    private static boolean isLarge(Object item) {
        return item instanceof Map<?, ?> map && !map.isEmpty() || item instanceof List<?>;
    }

    private static String members(String indent, Map<?, ?> map) {
        return map.entrySet().stream()
                .map(each -> entry(indent, Quoted.scalar(each.getKey().toString()), each.getValue()))
                .collect(Collectors.joining());
    }

    private static String item(String indent, Object item) {
        String inner = item instanceof Map<?, ?> map && !map.isEmpty()
                ? members(indent + "  ", map)
                : indent + "  " + inLine(item) + "\n";
        return indent + "- " + inner.substring(indent.length() + 2);
    }

    private static String inLine(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(RecordText::inLine).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Map<?, ?>) {
            return "{}";
        }
        String text = value.toString();
        return !(value instanceof String) || BARE.matcher(text).matches() ? text : Quoted.scalar(text);
    }
}
