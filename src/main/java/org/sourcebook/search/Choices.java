package org.sourcebook.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of each record out of few, by the number of the value, counted from 1; 0 where a record has none. */
final class Choices<T extends List<?>> {

    private final Map<T, Integer> numbers = new LinkedHashMap<>();
    private final Packed packed = new Packed();

    /** Adds the value of the next record; an empty one is none. */
    void add(T value) {
        packed.add(value.isEmpty() ? 0 : numbers.computeIfAbsent(value, each -> numbers.size() + 1));
    }

    /** The values in the order in which they came first. */
    Collection<T> values() {
        return numbers.keySet();
    }

    String packed() {
        return packed.toString();
    }
}
