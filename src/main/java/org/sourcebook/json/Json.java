package org.sourcebook.json;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes plain Java values as JSON.
 *
 * <pre>{@code
 * Map<String, Object> event = new LinkedHashMap<>();
 * event.put("id", "list-released");
 * event.put("actors", List.of("ghostsec", "anonymous"));
 * Json.compact(event);   // {"id":"list-released","actors":["ghostsec","anonymous"]}
 * }</pre>
 *
 * <p>Members stand in the order in which the map hands them out, so the caller gives a {@code LinkedHashMap} or a sorted
 * map; a {@code HashMap} or {@code Map.of} makes the output depend on chance. A Java {@code null} is refused: a member
 * without a value is left out by the caller, and {@link #NULL} writes the word where a format demands it. Numbers are
 * exact ({@code Integer}, {@code Long}, {@code BigInteger}, {@code BigDecimal} with all its digits); {@code double} is
 * refused because JDKs do not agree on its digits. Anything else is refused with an exception that names the place.
 */
public final class Json {

    /** Written as {@code null}. */
    public static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private Json() {}

    /** Indented, with a line feed at the end. */
    public static String pretty(Object value) {
        return text(value, JsonStyle.PRETTY);
    }

    /** On one line without white space. */
    public static String compact(Object value) {
        return text(value, JsonStyle.COMPACT);
    }

    /** On one line, safe to place inside HTML or a script. */
    public static String embedded(Object value) {
        return text(value, JsonStyle.EMBEDDED);
    }

    /** Writes a value as it goes, for output that should not be held as one string. */
    public static void write(Object value, JsonStyle style, Appendable out) throws IOException {
        new JsonWriter(style, out).write(value);
    }

    private static String text(Object value, JsonStyle style) {
        StringBuilder out = new StringBuilder();
        try {
            write(value, style, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
