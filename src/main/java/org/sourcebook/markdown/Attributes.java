package org.sourcebook.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The attributes of one element, all of them from the allow-list, in the order they were written. */
record Attributes(Map<String, String> values) {

    static final Attributes NONE = new Attributes(Map.of());

    Attributes {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    boolean hasClass(String name) {
        return (" " + value("class") + " ").contains(" " + name + " ");
    }

    /** The same without one. */
    Attributes without(String name) {
        Map<String, String> rest = new LinkedHashMap<>(values);
        rest.remove(name);
        return new Attributes(rest);
    }

    /** The same with one set. */
    Attributes with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Attributes(more);
    }

    /** Both; where both have one, the other's. */
    Attributes and(Attributes other) {
        if (other.values.isEmpty()) {
            return this;
        }
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(other.values);
        return new Attributes(all);
    }

    /** The same with one more class, before those the author gave. */
    Attributes withClass(String name) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.merge("class", name, (given, added) -> added + " " + given);
        return new Attributes(more);
    }

    /** An opening tag with them. */
    String tag(String element) {
        StringBuilder out = new StringBuilder("<").append(element);
        values.forEach((name, value) -> out.append(' ')
                .append(name)
                .append("=\"")
                .append(Markup.text(value))
                .append('"'));
        return out.append('>').toString();
    }
}
