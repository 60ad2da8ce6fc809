package org.sourcebook.check;

import java.util.Comparator;
import java.util.Optional;
import org.sourcebook.archive.Archive;
import org.sourcebook.content.Entity;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.model.Trait;
import org.sourcebook.model.Value;

/** The positions of a debate stand in the order of their first argument, so that none is put first by taste. */
final class PositionsInOrder implements Check {

    static final Code POSITION_ORDER = new Code("position-order");

    @Override
    public void run(Archive archive, Reporter reporter) {
        for (Entity entity : archive.entities()) {
            if (entity.sound() && entity.kind().has(Trait.DEBATE)) {
                entity.get("positions").ifPresent(positions -> check((Value.Items) positions, entity, reporter));
            }
        }
    }

    private static void check(Value.Items positions, Entity entity, Reporter reporter) {
        Optional<Edtf> before = Optional.empty();
        for (Value position : positions.items()) {
            Optional<Edtf> first = firstArgument((Value.Group) position);
            if (before.isPresent() && first.isPresent() && Arguments.isBefore(first.get(), before.get())) {
                reporter.report(Diagnostic.error(
                                POSITION_ORDER,
                                entity.file().at(position.span()),
                                "its first argument (" + first.get().words()
                                        + ") is older than that of the position before ("
                                        + before.get().words() + ")")
                        .withHint("put the positions in the order of their first argument"));
            }
            before = first.or(() -> Optional.empty());
        }
    }

    private static Optional<Edtf> firstArgument(Value.Group position) {
        return position.get("arguments").stream()
                .flatMap(arguments -> ((Value.Items) arguments).items().stream())
                .flatMap(argument -> Arguments.date((Value.Group) argument).stream())
                .map(Value.Date::date)
                .min(Comparator.naturalOrder());
    }
}
