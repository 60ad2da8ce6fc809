package org.sourcebook.model;

import java.util.Optional;
import java.util.function.Predicate;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;

/** Checks that a kind has the fields its traits need; the table in {@code docs/model.md} is this class in words. */
record TraitNeeds(Reporter reporter) {

    static final Code MISSING_FOR_TRAIT = new Code("missing-for-trait");

    void check(Kind kind) {
        need(
                kind,
                Trait.DATED,
                !kind.when().isEmpty() || hasUnknown(kind),
                "a field that says when: date: {type: date, …}");
        need(
                kind,
                Trait.SOURCED,
                cites(kind) || hasUnknown(kind),
                "a field that holds citations: evidence: {type: list, of: citation, …}");
        need(kind, Trait.ATTESTED, kind.has(Trait.SOURCED), "the trait sourced");
        need(kind, Trait.ATTESTED, kind.standingField().isPresent(), "a field 'standing' of type standing");
        need(kind, Trait.EDGE, refers(kind, "from"), "a reference 'from': {type: ref, to: …}");
        need(kind, Trait.EDGE, refers(kind, "to"), "a reference 'to': {type: ref, to: …}");
        need(kind, Trait.EDGE, kind.field("nature").isPresent(), "a field 'nature'");
        need(
                kind,
                Trait.RIVAL_VALUES,
                lists(kind, "values", "figure"),
                "a field 'values': {type: list, of: figure, …}");
        need(
                kind,
                Trait.DEBATE,
                lists(kind, "positions", "position"),
                "a field 'positions': {type: list, of: position, …}");
        need(
                kind,
                Trait.ORDERED,
                is(kind, "order", NumberType.class::isInstance),
                "a number 'order': {type: number, …}");
        need(kind, Trait.GLOSSARY, kind.field("definition").isPresent(), "a field 'definition'");
    }

    private void need(Kind kind, Trait trait, boolean met, String what) {
        if (kind.has(trait) && !met) {
            String message = "the trait '" + trait.word() + "' needs " + what;
            reporter.report(Diagnostic.error(MISSING_FOR_TRAIT, kind.declaredAt(), message)
                    .withHint("add it to '" + kind.name() + "', or take the trait away"));
        }
    }

    /** Whether a field has a type that could not be read: it may be what a trait needs. */
    private static boolean hasUnknown(Kind kind) {
        return kind.fields().values().stream().anyMatch(UnknownType::isIn);
    }

    private static boolean cites(Kind kind) {
        return kind.fields().values().stream().anyMatch(field -> cites(field.type()));
    }

    private static boolean cites(FieldType type) {
        if (type instanceof ListType list) {
            return cites(list.of());
        }
        return type instanceof GroupType group
                && (group.cited().isPresent()
                        || group.fields().fields().values().stream().anyMatch(field -> cites(field.type())));
    }

    private static boolean refers(Kind kind, String field) {
        return is(kind, field, type -> type instanceof ReferenceType reference && !reference.mayBeText());
    }

    private static boolean lists(Kind kind, String field, String group) {
        return is(
                kind,
                field,
                type -> type instanceof ListType list && list.of().word().equals(group));
    }

    private static boolean is(Kind kind, String name, Predicate<FieldType> wanted) {
        Optional<Field> field = kind.field(name);
        return field.isPresent()
                && (UnknownType.isIn(field.get()) || wanted.test(field.get().type()));
    }
}
