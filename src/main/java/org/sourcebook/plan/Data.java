package org.sourcebook.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds a map for a template; a value may be {@code null}, which a template sees as "not given". */
final class Data {

    private final Map<String, Object> map = new LinkedHashMap<>();

    Data with(String name, Object value) {
        map.put(name, value);
        return this;
    }

    Data withAll(Map<String, Object> values) {
        map.putAll(values);
        return this;
    }

    Map<String, Object> map() {
        return Collections.unmodifiableMap(map);
    }

    /** A link as templates know it. */
    static Map<String, Object> link(String title, String href) {
        return new Data().with("title", title).with("href", href).map();
    }
}
