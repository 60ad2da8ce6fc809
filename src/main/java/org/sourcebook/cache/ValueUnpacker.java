package org.sourcebook.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.model.Kind;
import org.sourcebook.model.Model;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/** Makes values again of what a {@link ValuePacker} packed; throws IllegalArgumentException of what it did not. */
final class ValueUnpacker {

    private final ValueClasses classes;
    private final Model model;
    private final ByteReader in;

    ValueUnpacker(ValueClasses classes, Model model, ByteReader in) {
        this.classes = classes;
        this.model = model;
        this.in = in;
    }

    Object value() {
        int form = in.size();
        return switch (form) {
            case ValueClasses.TEXT -> in.text();
            case ValueClasses.SPAN -> span();
            case ValueClasses.LIST -> list();
            case ValueClasses.MAP -> map();
            case ValueClasses.ABSENT -> Optional.empty();
            case ValueClasses.PRESENT -> Optional.of(value());
            case ValueClasses.TRUE -> true;
            case ValueClasses.FALSE -> false;
            case ValueClasses.INTEGER -> (int) in.number();
            case ValueClasses.LONG -> in.number();
            case ValueClasses.DECIMAL -> new BigDecimal(new BigInteger(in.text()), (int) in.number());
            case ValueClasses.DATE -> Edtf.parse(in.text()).date().orElseThrow();
            case ValueClasses.KIND -> kind();
            case ValueClasses.FILE -> file();
            default -> named(classes.of(form));
        };
    }

    private Span span() {
        int start = in.size();
        return new Span(start, start + in.size());
    }

    private List<Object> list() {
        Object[] items = new Object[in.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = value();
        }
        return List.of(items);
    }

    private Map<String, Object> map() {
        int size = in.size();
        Map<String, Object> map = new LinkedHashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            map.put(in.text(), value());
        }
        return Collections.unmodifiableMap(map);
    }

    private Kind kind() {
        return model.kind(in.text()).orElseThrow();
    }

    private SourceFile file() {
        return ByteReader.file(in.text(), in.text());
    }

    private Object named(Class<?> type) {
        return type.isEnum() ? type.getEnumConstants()[in.size()] : record(type);
    }

    private Object record(Class<?> type) {
        Constructor<?> constructor = classes.constructor(type);
        Object[] components = new Object[constructor.getParameterCount()];
        for (int i = 0; i < components.length; i++) {
            components[i] = value();
        }
        try {
            return constructor.newInstance(components);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("no " + type, e);
        }
    }
}
