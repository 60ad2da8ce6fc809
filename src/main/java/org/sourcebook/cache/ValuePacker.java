package org.sourcebook.cache;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.model.Kind;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/**
 * Packs values that are made of records, lists, texts and the like: a record is its components, one after the other.
 *
 * <p>A record has no other state than its components, so what a {@link ValueUnpacker} makes of it is equal to it. What is neither is refused: a
 * kind, which is known by its name, a date, by its notation, and a file, by its path and text, are the only exceptions.
 */
final class ValuePacker {

    private final ValueClasses classes;
    private final ByteWriter out;

    ValuePacker(ValueClasses classes, ByteWriter out) {
        this.classes = classes;
        this.out = out;
    }

    /** Packs a value; throws IllegalArgumentException for one that cannot be. */
    void value(Object value) {
        if (value instanceof Span span) {
            out.number(ValueClasses.SPAN);
            out.number(span.start());
            out.number(span.length());
        } else if (value instanceof String text) {
            out.number(ValueClasses.TEXT);
            out.text(text);
        } else if (value instanceof Record record) {
            record(record);
        } else if (value instanceof List<?> list) {
            out.number(ValueClasses.LIST);
            out.many(list, this::value);
        } else if (value instanceof Map<?, ?> map) {
            out.number(ValueClasses.MAP);
            out.many(map.entrySet(), entry -> {
                out.text((String) entry.getKey());
                value(entry.getValue());
            });
        } else {
            rare(value);
        }
    }

    private void rare(Object value) {
        if (value instanceof Optional<?> optional) {
            out.number(optional.isPresent() ? ValueClasses.PRESENT : ValueClasses.ABSENT);
            optional.ifPresent(this::value);
        } else if (value instanceof Boolean flag) {
            out.number(flag ? ValueClasses.TRUE : ValueClasses.FALSE);
        } else if (value instanceof Integer number) {
            out.number(ValueClasses.INTEGER);
            out.number(number);
        } else if (value instanceof Long number) {
            out.number(ValueClasses.LONG);
            out.number(number);
        } else if (value instanceof Enum<?> word) {
            out.number(classes.number(word.getDeclaringClass()));
            out.number(word.ordinal());
        } else {
            named(value);
        }
    }

    private void named(Object value) {
        if (value instanceof Edtf date) {
            out.number(ValueClasses.DATE);
            out.text(date.text());
        } else if (value instanceof BigDecimal number) {
            out.number(ValueClasses.DECIMAL);
            out.text(number.unscaledValue().toString());
            out.number(number.scale());
        } else if (value instanceof SourceFile file) {
            out.number(ValueClasses.FILE);
            out.text(file.path());
            out.text(file.text());
        } else {
            throw new IllegalArgumentException("cannot be packed: " + value.getClass());
        }
    }

    private void record(Record record) {
        if (record instanceof Kind kind) {
            out.number(ValueClasses.KIND);
            out.text(kind.name());
            return;
        }
        out.number(classes.number(record.getClass()));
        for (Method component : classes.components(record.getClass())) {
            value(component(record, component));
        }
    }

    private static Object component(Record record, Method component) {
        try {
            return component.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("cannot be packed: " + record.getClass(), e);
        }
    }
}
