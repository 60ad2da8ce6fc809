package org.sourcebook.check;

import java.util.Optional;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.model.Value;

/** Reads the parts of a debate. */
final class Arguments {

    private Arguments() {}

    /** When an argument was put forward. */
    static Optional<Value.Date> date(Value.Group argument) {
        return argument.get("date").filter(Value.Date.class::isInstance).map(Value.Date.class::cast);
    }

    /** Whether one date is wholly before another. */
    static boolean isBefore(Edtf one, Edtf other) {
        Optional<org.sourcebook.edtf.Day> last = one.bounds().lastDay();
        Optional<org.sourcebook.edtf.Day> first = other.bounds().firstDay();
        return last.isPresent() && first.isPresent() && last.get().compareTo(first.get()) < 0;
    }
}
