package org.sourcebook.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The numbers by which packed values name what they are: the few forms below, and from {@link #FIRST} on records and enumerations, in the order of
 * their first appearance. Thread-safe.
 */
final class ValueClasses {

    static final int TEXT = 0;
    static final int SPAN = 1;
    static final int LIST = 2;
    static final int MAP = 3;
    static final int ABSENT = 4;
    static final int PRESENT = 5;
    static final int TRUE = 6;
    static final int FALSE = 7;
    static final int INTEGER = 8;
    static final int LONG = 9;
    static final int DECIMAL = 10;
    static final int DATE = 11;
    static final int KIND = 12;
    static final int FILE = 13;
    static final int FIRST = 14;

    /** Nobody else's classes are made from what stands in a file. */
    private static final String OURS = "org.sourcebook.";

    private final List<Class<?>> classes = new ArrayList<>();
    private final Map<Class<?>, Integer> numbers = new HashMap<>();
    private final Map<Class<?>, List<Method>> components = new ConcurrentHashMap<>();
    private final Map<Class<?>, Constructor<?>> constructors = new ConcurrentHashMap<>();

    /** Those of these names; throws IllegalArgumentException where one is no class of ours. */
    static ValueClasses of(List<String> names) {
        ValueClasses known = new ValueClasses();
        for (String name : names) {
            known.number(loaded(name));
        }
        return known;
    }

    private static Class<?> loaded(String name) {
        try {
            if (name.startsWith(OURS)) {
                return Class.forName(name);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
        throw new IllegalArgumentException(name);
    }

    synchronized List<String> names() {
        return classes.stream().map(Class::getName).toList();
    }

    synchronized int number(Class<?> type) {
        Integer known = numbers.putIfAbsent(type, classes.size());
        if (known == null) {
            classes.add(type);
        }
        return FIRST + (known == null ? classes.size() - 1 : known);
    }

    Class<?> of(int number) {
        return classes.get(number - FIRST);
    }

    /** What tells the components of a record, in their order. */
    List<Method> components(Class<?> type) {
        return components.computeIfAbsent(type, ValueClasses::accessors);
    }

    private static List<Method> accessors(Class<?> type) {
        List<Method> accessors = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            accessors.add(component.getAccessor());
        }
        return accessors;
    }

    /** The constructor that takes all components. */
    Constructor<?> constructor(Class<?> type) {
        return constructors.computeIfAbsent(type, ValueClasses::canonical);
    }

    private static Constructor<?> canonical(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
