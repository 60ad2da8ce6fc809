package org.sourcebook.model;

import java.util.Optional;
import org.sourcebook.source.Span;

/**
 * A group that cites, where a record does so: what is cited, and how that bears on the record.
 *
 * <p>{@code cited} is the group's required reference to a record that may be cited. Its other fields are known by their
 * names: {@code stance}, {@code relays}, {@code locator}, {@code quote}.
 */
public record CitationUse(Place place, Value.Reference cited, Value.Group group, GroupType type) {

    /** The field for the exact words relied on; the texts that stand around them in the source begin with the same word. */
    public static final String QUOTE = "quote";

    /** The citation a place holds, if it holds one. */
    public static Optional<CitationUse> of(Place place) {
        if (place.value() instanceof Value.Group group && place.type() instanceof GroupType type) {
            return type.cited()
                    .flatMap(field -> group.get(field.name()))
                    .map(cited -> new CitationUse(place, (Value.Reference) cited, group, type));
        }
        return Optional.empty();
    }

    public FieldPath path() {
        return place.path();
    }

    /** How the source bears on the statement; empty where nothing is said, which means that it supports it. */
    public String stance() {
        return text("stance");
    }

    /** The origin the source passes on: a reference, or a text that names it. */
    public Optional<Value> relays() {
        return group.get("relays");
    }

    /** Where in the source, empty where nothing is said. */
    public String locator() {
        return text("locator");
    }

    /** The exact words relied on, empty where none are given. */
    public String quote() {
        return text(QUOTE);
    }

    /** Where the words relied on are written, if they are. */
    public Optional<Span> quoteSpan() {
        return group.get(QUOTE).map(Value::span);
    }

    /** What stands directly before the quote in the source, empty where nothing is said. */
    public String quotePrefix() {
        return text("quote_prefix");
    }

    /** What stands directly after the quote in the source, empty where nothing is said. */
    public String quoteSuffix() {
        return text("quote_suffix");
    }

    private String text(String field) {
        return group.get(field)
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .orElse("");
    }
}
