package org.sourcebook.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.source.Location;

/**
 * A kind of record, as {@code model/*.yaml} declares it: its folder, its pages, its fields.
 *
 * <p>{@code fields} and {@code show} keep the order of the declaration. {@code route} is the pattern of its pages
 * ({@code events/{id}.html}); a kind whose route is empty has no pages of its own.
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
        String jsonLd,
        Location declaredAt) {

    /** The words for one and for many: {@code Event}, {@code Events}. */
    public record Label(String one, String many) {}

    public Kind {
        traits = List.copyOf(traits);
        card = List.copyOf(card);
    }

    /** Whether it carries the trait of this word. */
    public boolean has(String trait) {
        return traits.stream().anyMatch(each -> each.word().equals(trait));
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
}
