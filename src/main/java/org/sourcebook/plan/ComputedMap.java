package org.sourcebook.plan;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sourcebook.source.Once;

/** A map some of whose values are worked out when a template first asks for them; cannot be changed. */
final class ComputedMap extends AbstractMap<String, Object> {

    /** A value, or a {@link Once} that gives it. */
    private final Map<String, Object> values;

    ComputedMap(Map<String, Object> values) {
        this.values = new LinkedHashMap<>(values);
    }

    private static Object computed(Object value) {
        return value instanceof Once<?> once ? once.get() : value;
    }

    @Override
    public Object get(Object key) {
        return computed(values.get(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return values.containsKey(key);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return values.size();
            }

            @Override
            public Iterator<Entry<String, Object>> iterator() {
                Iterator<Entry<String, Object>> entries = values.entrySet().iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return entries.hasNext();
                    }

                    @Override
                    public Entry<String, Object> next() {
                        Entry<String, Object> next = entries.next();
                        return new SimpleImmutableEntry<>(next.getKey(), computed(next.getValue()));
                    }
                };
            }
        };
    }
}
