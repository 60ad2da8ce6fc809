package org.sourcebook.plan;

import java.util.Map;
import java.util.Optional;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.edtf.Endpoint;
import org.sourcebook.edtf.Interval;
import org.sourcebook.edtf.Qualifier;
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
    static boolean isUncertain(Edtf date) {
        boolean stretch = date.form() instanceof Interval interval
                && interval.start() instanceof Endpoint.Dated
                && interval.end() instanceof Endpoint.Dated;
        return date.qualifier() != Qualifier.NONE || (date.machine().isEmpty() && !stretch);
    }

    /** The date a record stands at. */
    static Optional<Edtf> of(Entity entity) {
        return entity.kind().date(entity.fields()).map(Value.Date::date);
    }
}
