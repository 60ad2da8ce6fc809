package org.sourcebook.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** One run of writing: walks the value and keeps the path to where it is, for messages. */
final class JsonWriter {

    /** Deeper than any document of ours; beyond it a value contains itself. */
    private static final int MAX_DEPTH = 200;

    /** A decimal with an exponent beyond this is written with one, or it would fill the memory with zeros. */
    private static final int MAX_PLAIN_SCALE = 400;

    private final JsonStyle style;
    private final Appendable out;
    private final JsonString strings;
    private final StringBuilder path = new StringBuilder("$");
    private int depth;

    JsonWriter(JsonStyle style, Appendable out) {
        this.style = style;
        this.out = out;
        this.strings = new JsonString(style.shielded(), out);
    }

    void write(Object value) throws IOException {
        writeValue(value);
        if (style.indented()) {
            out.append('\n');
        }
    }

    private void writeValue(Object value) throws IOException {
        if (value instanceof CharSequence text) {
            strings.write(text);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map);
        } else if (value instanceof List<?> list) {
            writeList(list);
        } else {
            out.append(word(value));
        }
    }

    private String word(Object value) {
        if (value == Json.NULL || value instanceof Boolean || isWhole(value)) {
            return value.toString();
        }
        if (value instanceof BigDecimal number) {
            return Math.abs((long) number.scale()) <= MAX_PLAIN_SCALE ? number.toPlainString() : number.toString();
        }
        String what = value == null ? "null" : value.getClass().getName();
        throw new IllegalArgumentException("no JSON for " + what + " at " + path);
    }

    private static boolean isWhole(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger
                || value instanceof Short
                || value instanceof Byte;
    }

    private void writeMap(Map<?, ?> map) throws IOException {
        write('{', map.entrySet().iterator(), '}', entry -> {
            if (!(entry.getKey() instanceof CharSequence key)) {
                throw new IllegalArgumentException("a JSON key that is no text at " + path);
            }
            int length = path.length();
            path.append('.').append(key);
            strings.write(key);
            out.append(style.indented() ? ": " : ":");
            writeValue(entry.getValue());
            path.setLength(length);
        });
    }

    private void writeList(List<?> list) throws IOException {
        int[] index = {0};
        write('[', list.iterator(), ']', item -> {
            int length = path.length();
            path.append('[').append(index[0]++).append(']');
            writeValue(item);
            path.setLength(length);
        });
    }

    private <T> void write(char open, Iterator<T> members, char close, Member<? super T> member) throws IOException {
        if (++depth > MAX_DEPTH) {
            throw new IllegalArgumentException("JSON deeper than " + MAX_DEPTH + " at " + path);
        }
        out.append(open);
        boolean empty = !members.hasNext();
        while (members.hasNext()) {
            newLine();
            member.write(members.next());
            if (members.hasNext()) {
                out.append(',');
            }
        }
        depth--;
        if (!empty) {
            newLine();
        }
        out.append(close);
    }

    private void newLine() throws IOException {
        if (style.indented()) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    /** Writes one member of a map or list. */
    private interface Member<T> {

        void write(T member) throws IOException;
    }
}
