package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.model.Value;

/** A mistake that was mended, with the record it stood in; {@code number} counts the record's corrections from 1. */
record Correction(Entity entity, int number, Edtf date, String text) {

    static List<Correction> all(Entity entity) {
        List<Correction> found = new ArrayList<>();
        if (entity.get("corrections").orElse(null) instanceof Value.Items items) {
            for (Value item : items.items()) {
                Value.Group group = (Value.Group) item;
                if (group.get("date").orElse(null) instanceof Value.Date date
                        && group.get("text").orElse(null) instanceof Value.Text text) {
                    found.add(new Correction(entity, found.size() + 1, date.date(), text.text()));
                }
            }
        }
        return found;
    }

    /** The corrections of some records, the newest first. */
    static List<Correction> newest(List<Entity> records) {
        return records.stream()
                .flatMap(entity -> all(entity).stream())
                .sorted(Comparator.comparing(Correction::date)
                        .reversed()
                        .thenComparing(correction -> correction.entity().id())
                        .thenComparing(Correction::number))
                .toList();
    }

    /** As templates are given it. */
    Map<String, Object> data(Scope scope) {
        return new Data()
                .with("date", Dates.data(date))
                .with("text", text)
                .with("href", scope.href(entity))
                .with("title", Titles.of(entity))
                .map();
    }
}
