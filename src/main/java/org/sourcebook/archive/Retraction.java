package org.sourcebook.archive;

import java.util.Optional;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.model.Field;
import org.sourcebook.model.GroupType;
import org.sourcebook.model.Names;
import org.sourcebook.model.Trait;
import org.sourcebook.model.Value;

/** That a source was taken back: {@code words} how ("retracted"), when, why, and where that was announced or nothing. */
public record Retraction(Entity source, String status, String words, Edtf date, String reason, String notice) {

    private static final String FIELD = "retraction";
    private static final String STATUS = "status";

    /** The retraction of a record that can be cited, if it was taken back. */
    public static Optional<Retraction> of(Entity source) {
        if (source.sound()
                && source.kind().has(Trait.CITABLE)
                && source.get(FIELD).orElse(null) instanceof Value.Group group
                && group.get("date").orElse(null) instanceof Value.Date date) {
            return Optional.of(new Retraction(
                    source,
                    text(group, STATUS),
                    words(source, group),
                    date.date(),
                    text(group, "reason"),
                    text(group, "notice")));
        }
        return Optional.empty();
    }

    private static String text(Value.Group group, String field) {
        return group.get(field).orElse(null) instanceof Value.Text text ? text.text() : "";
    }

    private static String words(Entity source, Value.Group group) {
        Optional<Field> status = source.kind()
                .field(FIELD)
                .map(Field::type)
                .filter(GroupType.class::isInstance)
                .flatMap(type -> ((GroupType) type).field(STATUS));
        return group.get(STATUS)
                .flatMap(value -> status.map(field -> field.type().words(value, Names.IDS)))
                .orElse("");
    }
}
