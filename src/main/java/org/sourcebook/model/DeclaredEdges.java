package org.sourcebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the edges that fields declare, at any depth. */
final class DeclaredEdges {

    private DeclaredEdges() {}

    static List<DeclaredEdge> of(Map<String, Field> fields) {
        List<DeclaredEdge> found = new ArrayList<>();
        fields.values().forEach(field -> collect(field, List.of(), field.reverse(), found));
        return found;
    }

    private static void collect(Field field, List<String> above, String reverse, List<DeclaredEdge> found) {
        List<String> path = new ArrayList<>(above);
        path.add(field.name());
        FieldType type = field.type() instanceof ListType list ? list.of() : field.type();
        if (type instanceof ReferenceType reference) {
            found.add(new DeclaredEdge(path, field, reference.targets(), reverse));
        } else if (type instanceof GroupType group) {
            for (Field inner : group.fields().fields().values()) {
                collect(inner, path, reverseOf(inner, group, reverse), found);
            }
        }
    }

    /** The name an edge has from its other end: its own, or, for a group's shorthand, that of the field around it. */
    static String reverseOf(Field inner, GroupType group, String outer) {
        boolean stands = inner.reverse().isEmpty()
                && group.shorthand().filter(inner.name()::equals).isPresent();
        return stands ? outer : inner.reverse();
    }

    /** Whether a field of this type may name a reverse. */
    static boolean mayLeaveFrom(FieldType type) {
        if (type instanceof ListType list) {
            return mayLeaveFrom(list.of());
        } else if (type instanceof GroupType group) {
            return group.shorthand()
                    .flatMap(group::field)
                    .map(Field::type)
                    .filter(DeclaredEdges::mayLeaveFrom)
                    .isPresent();
        }
        return type instanceof ReferenceType;
    }
}
