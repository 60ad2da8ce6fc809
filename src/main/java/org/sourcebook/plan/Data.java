package org.sourcebook.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.sourcebook.source.Once;

/** Builds a map for a template; a value may be {@code null}, which a template sees as "not given". */
final class Data {

    private final Map<String, Object> map = new LinkedHashMap<>();
    private boolean computes;

    Data with(String name, Object value) {
        map.put(name, value);
        return this;
    }

    /** A value that takes long and that not every template prints; it must neither report anything nor ask for an anchor. */
    Data later(String name, Supplier<Object> value) {
        map.put(name, Once.of(value));
        computes = true;
        return this;
    }

    Data withAll(Map<String, Object> values) {
        map.putAll(values);
        return this;
    }

    Map<String, Object> map() {
        return computes ? new ComputedMap(map) : Collections.unmodifiableMap(map);
    }

    /** A link as templates know it. */
    static Map<String, Object> link(String title, String href) {
        return new Data().with("title", title).with("href", href).map();
    }
}
