package org.sourcebook.check;

import java.util.Optional;
import org.sourcebook.archive.Archive;
import org.sourcebook.archive.Target;
import org.sourcebook.content.Entity;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.model.Trait;
import org.sourcebook.model.Value;

/** An edge leads from one record to another. */
final class EdgesHaveTwoEnds implements Check {

    static final Code EDGE_TO_ITSELF = new Code("edge-to-itself");

    @Override
    public void run(Archive archive, Reporter reporter) {
        for (Entity entity : archive.entities()) {
            if (entity.sound() && entity.kind().has(Trait.EDGE)) {
                Optional<Target> from = end(archive, entity, "from");
                if (from.isPresent() && from.equals(end(archive, entity, "to"))) {
                    Value to = entity.get("to").orElseThrow();
                    reporter.report(Diagnostic.error(
                                    EDGE_TO_ITSELF,
                                    entity.file().at(to.span()),
                                    "it leads from " + from.get().entity() + " to itself")
                            .withHint("name the record at the other end"));
                }
            }
        }
    }

    private static Optional<Target> end(Archive archive, Entity entity, String field) {
        return entity.get(field)
                .filter(Value.Reference.class::isInstance)
                .flatMap(value -> archive.resolve((Value.Reference) value, entity));
    }
}
