package org.sourcebook.check;

import org.sourcebook.archive.Archive;
import org.sourcebook.archive.Edge;
import org.sourcebook.content.Entity;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.model.Trait;
import org.sourcebook.source.Span;

/** What can be cited is cited somewhere: else a statement lost its evidence, or the record is not needed. */
final class CitedAtLeastOnce implements Check {

    static final Code NEVER_CITED = new Code("never-cited");

    @Override
    public void run(Archive archive, Reporter reporter) {
        for (Entity entity : archive.entities()) {
            boolean cited = archive.to(entity.id()).stream().anyMatch(edge -> edge.role() != Edge.Role.MENTION);
            if (entity.sound()
                    && entity.kind().has(Trait.CITABLE)
                    && entity.language().isEmpty()
                    && !cited) {
                reporter.report(
                        Diagnostic.warning(NEVER_CITED, entity.file().at(Span.START), entity.id() + " is never cited")
                                .withHint("cite it, or take it out of the archive"));
            }
        }
    }
}
