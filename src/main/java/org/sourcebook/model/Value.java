package org.sourcebook.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.markdown.Body;
import org.sourcebook.source.Span;

/** What a field of an entity holds, as its type read it. Immutable; every value knows where it was written. */
public sealed interface Value {

    /** Where it stands in the entity's file. */
    Span span();

    /** Plain text, an enumerated word, or an address on the web. */
    record Text(String text, Span span) implements Value {}

    /** A Markdown text. */
    record Prose(Body body, Span span) implements Value {}

    /** A number; {@code written} keeps the author's digits ({@code 1.10}). */
    record Quantity(BigDecimal number, String written, Span span) implements Value {}

    record Flag(boolean isTrue, Span span) implements Value {}

    /** A date in EDTF. */
    record Date(Edtf date, Span span) implements Value {}

    /**
     * A reference as it is written: {@code ghostsec}, {@code actor:ghostsec}, {@code question:reach#whack-a-mole}.
     *
     * <p>{@code kind} and {@code fragment} are empty where not written. What it may point to stands in the field's
     * {@link Targets}; the archive resolves it.
     */
    record Reference(String kind, String id, String fragment, Targets targets, Span span) implements Value {

        /** The reference as its author wrote it. */
        public String written() {
            return (kind.isEmpty() ? "" : kind + ":") + id + (fragment.isEmpty() ? "" : "#" + fragment);
        }
    }

    /** A file of the site: {@code path} as written, resolved against the record's folder, {@code /} for the site. */
    record Media(String path, Map<String, Value> details, Span span) implements Value {

        /** A detail that is text ({@code alt}, {@code credit}), empty when it is not given. */
        public String detail(String name) {
            return details.get(name) instanceof Text given ? given.text() : "";
        }
    }

    /** A group of named values; {@code id} makes it addressable. Keys in the order the model declares them. */
    record Group(Map<String, Value> fields, Optional<String> id, Span span) implements Value {

        /** The value of a field, if it is given. */
        public Optional<Value> get(String name) {
            return Optional.ofNullable(fields.get(name));
        }
    }

    /** Several values, in the author's order. */
    record Items(List<Value> items, Span span) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }
}
