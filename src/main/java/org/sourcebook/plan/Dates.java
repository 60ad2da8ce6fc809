package org.sourcebook.plan;

import java.util.Map;
import java.util.Optional;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.edtf.Endpoint;
import org.sourcebook.edtf.Interval;
import org.sourcebook.edtf.Qualifier;
import org.sourcebook.model.Field;
import org.sourcebook.model.FieldType;
import org.sourcebook.model.ListType;
import org.sourcebook.model.Value;

/** Dates as templates are given them, and which date a record stands at. */
final class Dates {

    private Dates() {}

    static Map<String, Object> data(Edtf date) {
        return new Data()
                .with("text", date.text())
                .with("words", date.words())
                .with("iso", date.machine().orElse(""))
                .with("uncertain", isUncertain(date))
                .map();
    }

    /** Whether anything about it is in doubt: all but exact dates and stretches between two of them. */
    private static boolean isUncertain(Edtf date) {
        boolean stretch = date.form() instanceof Interval interval
                && interval.start() instanceof Endpoint.Dated
                && interval.end() instanceof Endpoint.Dated;
        return date.qualifier() != Qualifier.NONE || (date.machine().isEmpty() && !stretch);
    }

    /** The date a record stands at: the first one in the first of its fields that holds dates. */
    static Optional<Edtf> of(Entity entity) {
        for (Field field : entity.kind().fields().values()) {
            Optional<Edtf> date = entity.get(field.name()).flatMap(value -> first(field.type(), value));
            if (date.isPresent() && !field.name().equals("updated")) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<Edtf> first(FieldType type, Value value) {
        if (value instanceof Value.Date date) {
            return Optional.of(date.date());
        } else if (value instanceof Value.Items items && type.word().equals("list") && holdsDatings((ListType) type)) {
            return items.items().stream()
                    .filter(Value.Group.class::isInstance)
                    .flatMap(item -> ((Value.Group) item).get("date").stream())
                    .filter(Value.Date.class::isInstance)
                    .map(item -> ((Value.Date) item).date())
                    .findFirst();
        }
        return Optional.empty();
    }

    private static boolean holdsDatings(ListType list) {
        return list.of().word().equals("dating");
    }
}
