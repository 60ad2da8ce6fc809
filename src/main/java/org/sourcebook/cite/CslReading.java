package org.sourcebook.cite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.model.CslVariables;

/** Reads the variables of an item of CSL-JSON as fields hold them: a text, a list of names, a date in EDTF. */
public final class CslReading {

    private CslReading() {}

    /** A text or a list of texts; empty where the item has not the variable, or has it in a form that no field holds. */
    public static Optional<Object> value(Map<String, Object> item, String variable) {
        Object value = item.get(variable);
        if (value == null) {
            return Optional.empty();
        } else if (CslVariables.isNames(variable)) {
            return names(value).map(Object.class::cast);
        } else if (CslVariables.isDate(variable)) {
            return value instanceof Map<?, ?> date ? CslDate.edtf(date).map(Object.class::cast) : Optional.empty();
        }
        return value instanceof String || value instanceof Number ? Optional.of(value.toString()) : Optional.empty();
    }

    private static Optional<List<String>> names(Object value) {
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = list.stream()
                .filter(Map.class::isInstance)
                .map(each -> name((Map<?, ?>) each))
                .filter(name -> !name.isBlank())
                .toList();
        return names.size() == list.size() ? Optional.of(names) : Optional.empty();
    }

    /** Particles that sort with the name stand before it, those that do not after the given name. */
    private static String name(Map<?, ?> name) {
        String family = joined(part(name, "non-dropping-particle"), part(name, "family"));
        String given = joined(part(name, "given"), part(name, "dropping-particle"));
        return family.isEmpty() || !part(name, "literal").isEmpty()
                ? joined(part(name, "literal"), given)
                : new CslName(family, part(name, "suffix"), given, "").written();
    }

    private static String part(Map<?, ?> name, String part) {
        return name.get(part) instanceof String text ? text.strip() : "";
    }

    private static String joined(String first, String second) {
        String space = first.isEmpty() || second.isEmpty() || first.endsWith("'") || first.endsWith("’") ? "" : " ";
        return first + space + second;
    }
}
