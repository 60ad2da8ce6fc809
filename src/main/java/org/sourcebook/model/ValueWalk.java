package org.sourcebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All values of a record with the fields they belong to, groups and their contents included, in the order of the
 * declaration.
 *
 * <pre>{@code
 * ValueWalk walk = ValueWalk.of(kind.fields(), entity.fields());
 * walk.references();   // evidence[1].source → vice-2015, …
 * walk.citations();    // evidence[1]: vice-2015, supports
 * }</pre>
 *
 * <p>Immutable; made in one pass.
 */
public final class ValueWalk {

    private final List<Place> places = new ArrayList<>();

    private ValueWalk() {}

    /** The values of a record; {@code fields} are those of its kind. */
    public static ValueWalk of(Map<String, Field> fields, Map<String, Value> values) {
        ValueWalk walk = new ValueWalk();
        for (Field field : fields.values()) {
            Value value = values.get(field.name());
            if (value != null) {
                FieldPath path = FieldPath.ROOT.field(field.name());
                walk.visit(new Place(path, field, field.type(), value, field.reverse(), Optional.empty()));
            }
        }
        return walk;
    }

    private void visit(Place place) {
        places.add(place);
        if (place.value() instanceof Value.Items list) {
            FieldType type = ((ListType) place.type()).of();
            for (int i = 0; i < list.items().size(); i++) {
                FieldPath path = place.path().item(i + 1);
                visit(new Place(path, place.field(), type, list.items().get(i), place.reverse(), place.around()));
            }
        } else if (place.value() instanceof Value.Group group) {
            inside(place, group, (GroupType) place.type());
        }
    }

    private void inside(Place place, Value.Group group, GroupType type) {
        group.fields().forEach((name, value) -> {
            Field field = type.field(name).orElseThrow();
            String reverse = DeclaredEdges.reverseOf(field, type, place.reverse());
            visit(new Place(place.path().field(name), field, field.type(), value, reverse, Optional.of(place)));
        });
    }

    /** Every value, a list before its items, a group before its fields. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    /** Every reference, also where text might stand. */
    public List<ReferenceUse> references() {
        return places.stream()
                .filter(place -> place.value() instanceof Value.Reference)
                .map(place -> new ReferenceUse(place, (Value.Reference) place.value()))
                .toList();
    }

    /** Every group that cites: one whose required reference is to a record that may be cited. */
    public List<CitationUse> citations() {
        return places.stream().flatMap(place -> CitationUse.of(place).stream()).toList();
    }

    /** Every Markdown text in a field. */
    public List<ProseUse> prose() {
        return places.stream()
                .filter(place -> place.value() instanceof Value.Prose)
                .map(place -> new ProseUse(place, ((Value.Prose) place.value()).body()))
                .toList();
    }

    /** Every image and file. */
    public List<Place> media() {
        return places.stream()
                .filter(place -> place.value() instanceof Value.Media)
                .toList();
    }

    /** Every group that carries an id. */
    public List<IdentifiedUse> identified() {
        return places.stream()
                .filter(place ->
                        place.value() instanceof Value.Group group && group.id().isPresent())
                .map(place -> new IdentifiedUse(
                        place,
                        ((Value.Group) place.value()).id().orElseThrow(),
                        (Value.Group) place.value(),
                        (GroupType) place.type()))
                .toList();
    }
}
