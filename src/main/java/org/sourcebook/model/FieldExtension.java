package org.sourcebook.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.source.Span;

/**
 * A field that is declared again: it may be required, ask for more items, keep fewer values, say more clearly what it is
 * about. Whatever was valid by the narrower field is valid by the wider one, so that views, checks and exports that know the
 * wider one stay true.
 */
record FieldExtension(Field before, Declaration declared) {

    static final Code INVALID_EXTENSION = new Code("invalid-extension");

    private static final Set<String> FIXED =
            Set.of(TypeReader.OF, TargetsReader.TO, GroupReader.FIELDS, "shorthand", "one_of", "identified", "words");

    static void refuse(Decoding decoding, Span place, String message) {
        decoding.error(
                INVALID_EXTENSION,
                place,
                message,
                "an extension adds fields, lists and traits, makes fields required, raises min, keeps fewer values");
    }

    /** The narrowed field; what an extension may not say is reported and leaves the field as it was. */
    Field field() {
        checkType();
        return new Field(
                before.name(),
                type(),
                required(),
                min(),
                declared.gives("about") ? declared.text("about") : before.about(),
                reverse(),
                declared.gives("json_ld") ? declared.text("json_ld") : before.jsonLd(),
                declared.gives("csl") ? declared.text("csl") : before.csl(),
                declared.gives("imported") ? declared.text("imported") : before.imported(),
                before.declaredAt());
    }

    private void checkType() {
        String word = declared.text("type");
        if (declared.gives("type") && !word.equals(before.type().word())) {
            refuse("type", "'" + before.name() + "' is of type " + before.type().word() + " and stays so");
        }
        declared.map().entries().stream()
                .filter(entry -> FIXED.contains(entry.key()) && !repeats(entry.key()))
                .forEach(entry -> refuse(entry.key(), "what '" + before.name() + "' holds is settled"));
    }

    /** A list's item may be named again by its word. */
    private boolean repeats(String key) {
        return key.equals(TypeReader.OF)
                && before.type() instanceof ListType list
                && declared.decoding()
                        .file()
                        .text(declared.place(TypeReader.OF))
                        .equals(list.of().word());
    }

    private void refuse(String key, String message) {
        refuse(declared.decoding(), declared.keyPlace(key), message);
    }

    private boolean required() {
        if (before.required() && declared.gives("required") && !declared.flag("required")) {
            refuse("required", "'" + before.name() + "' is required and stays so");
        }
        return before.required() || declared.flag("required");
    }

    private int min() {
        if (declared.gives("min") && declared.count("min") < before.min()) {
            refuse("min", "'" + before.name() + "' needs at least " + before.min() + ", and no extension lowers that");
        }
        if (declared.gives("min") && !(before.type() instanceof ListType)) {
            refuse("min", "'" + before.name() + "' is no list, so it has no least number of items");
        }
        return Math.max(before.min(), declared.count("min"));
    }

    private String reverse() {
        if (declared.gives("reverse") && !declared.text("reverse").equals(before.reverse())) {
            refuse("reverse", "the edge of '" + before.name() + "' has its name already");
        }
        return before.reverse();
    }

    private FieldType type() {
        if (!declared.gives(EnumReader.VALUES)) {
            return before.type();
        } else if (before.type() instanceof EnumType known) {
            return narrowed(known);
        } else if (before.type() instanceof ListType list && list.of() instanceof EnumType known) {
            return new ListType(list.word(), narrowed(known));
        }
        refuse(EnumReader.VALUES, "'" + before.name() + "' is no enum");
        return before.type();
    }

    private EnumType narrowed(EnumType known) {
        Map<String, String> kept = new EnumReader(declared.decoding())
                .read("", declared)
                .map(type -> Map.copyOf(type.shown()))
                .orElse(Map.of());
        List<String> unknown = new TreeSet<>(kept.keySet())
                .stream().filter(word -> !known.values().contains(word)).toList();
        if (!unknown.isEmpty()) {
            refuse(
                    EnumReader.VALUES,
                    "'" + before.name() + "' has no value " + String.join(", ", unknown) + " to keep");
        }
        EnumType narrow = known.narrowed(List.copyOf(kept.keySet()));
        return narrow.values().isEmpty() ? known : narrow;
    }
}
