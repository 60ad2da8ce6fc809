package org.sourcebook.model;

import java.util.Optional;

/** Finds the date in a field that says when: a date, a group whose bare value is a date, or a list of either. */
final class Dates {

    private Dates() {}

    static boolean saysWhen(FieldType type) {
        if (type instanceof ListType list) {
            return saysWhen(list.of());
        } else if (type instanceof GroupType group) {
            return group.shorthand()
                    .flatMap(group::field)
                    .filter(field -> field.type() instanceof DateType)
                    .isPresent();
        }
        return type instanceof DateType;
    }

    static Optional<Value.Date> first(Value value) {
        if (value instanceof Value.Items list) {
            return list.items().stream().flatMap(item -> first(item).stream()).findFirst();
        } else if (value instanceof Value.Group group) {
            return group.fields().values().stream()
                    .filter(Value.Date.class::isInstance)
                    .map(Value.Date.class::cast)
                    .findFirst();
        }
        return value instanceof Value.Date date ? Optional.of(date) : Optional.empty();
    }
}
