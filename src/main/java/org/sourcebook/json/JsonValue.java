package org.sourcebook.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcebook.source.Span;

/** A JSON value with its place in the text it was read from. Immutable. */
public sealed interface JsonValue {

    /** Where it stands, quotes and brackets included. */
    Span span();

    /** The value in plain Java: a map, a list, a {@code String}, a {@code Long} or {@code BigDecimal}, a {@code Boolean}, {@link Json#NULL}. */
    Object plain();

    /** What people call it: {@code a list}. */
    String described();

    /** An object; its members in their order. */
    record Members(Map<String, JsonValue> members, Span span) implements JsonValue {

        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public Map<String, Object> plain() {
            Map<String, Object> plain = new LinkedHashMap<>();
            members.forEach((name, value) -> plain.put(name, value.plain()));
            return plain;
        }

        @Override
        public String described() {
            return "an object";
        }
    }

    /** An array. */
    record Items(List<JsonValue> items, Span span) implements JsonValue {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public List<Object> plain() {
            List<Object> plain = new ArrayList<>();
            items.forEach(item -> plain.add(item.plain()));
            return plain;
        }

        @Override
        public String described() {
            return "a list";
        }
    }

    /** A string, its escapes resolved. */
    record Text(String text, Span span) implements JsonValue {

        @Override
        public Object plain() {
            return text;
        }

        @Override
        public String described() {
            return "text";
        }
    }

    /** A number with the digits it was written with. */
    record Number(String written, Span span) implements JsonValue {

        private static final int DIGITS_OF_LONG = 18;

        @Override
        public Object plain() {
            boolean whole = written.length() <= DIGITS_OF_LONG && written.matches("-?[0-9]+");
            return whole ? (Object) Long.valueOf(written) : new BigDecimal(written);
        }

        @Override
        public String described() {
            return "a number";
        }
    }

    /** {@code true}, {@code false} or {@code null}. */
    record Word(String word, Span span) implements JsonValue {

        @Override
        public Object plain() {
            return word.equals("null") ? Json.NULL : (Object) Boolean.valueOf(word);
        }

        @Override
        public String described() {
            return word;
        }
    }
}
