package org.sourcebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.source.Location;

/**
 * A kind of record, as {@code model/*.yaml} declares it: its folder, its pages, its fields.
 *
 * <p>{@code fields} and {@code show} keep the order of the declaration. {@code route} is the pattern of its pages
 * ({@code events/{id}.html}); a kind whose route is empty has no pages of its own. {@code when} names the fields that say when,
 * the one that is asked first in front; it is empty for a kind that stands at no time.
 */
public record Kind(
        String name,
        String plural,
        String route,
        Label label,
        String about,
        List<Trait> traits,
        Map<String, Field> fields,
        Map<String, Show> show,
        List<String> card,
        List<String> when,
        String jsonLd,
        Location declaredAt) {

    private static final String STANDING = "standing";

    /** The words for one and for many: {@code Event}, {@code Events}. */
    public record Label(String one, String many) {}

    public Kind {
        traits = List.copyOf(traits);
        card = List.copyOf(card);
        when = List.copyOf(when);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        show = Collections.unmodifiableMap(new LinkedHashMap<>(show));
    }

    /** A name tells kinds apart; all else would be hashed each time a kind is looked up. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Whether it carries the trait of this word. */
    public boolean has(String trait) {
        for (Trait each : traits) {
            if (each.word().equals(trait)) {
                return true;
            }
        }
        return false;
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    public Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    public boolean hasPages() {
        return !route.isEmpty();
    }

    /** Its fields as a whole, which reads, exports and describes a record. */
    public FieldSet fieldSet() {
        return new FieldSet(name, fields);
    }

    /** The references its records may hold, at any depth. */
    public List<DeclaredEdge> edges() {
        return DeclaredEdges.of(fields);
    }

    /** The date a record of this kind stands at: the first one in the first of its fields {@code when} that is given. */
    public Optional<Value.Date> date(Map<String, Value> values) {
        for (String field : when) {
            Value value = values.get(field);
            Optional<Value.Date> date = value == null ? Optional.empty() : Dates.first(value);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The field of the editors' word on a statement: {@code standing}, if its type is the shared enum of that name. */
    public Optional<Field> standingField() {
        return field(STANDING)
                .filter(field ->
                        field.type() instanceof EnumType type && type.name().equals(STANDING));
    }

    /** The editors' word on a record of this kind, as it is written. */
    public Optional<String> standing(Map<String, Value> values) {
        return standingField()
                .flatMap(field -> Optional.ofNullable(values.get(field.name())))
                .map(value -> ((Value.Text) value).text());
    }
}
