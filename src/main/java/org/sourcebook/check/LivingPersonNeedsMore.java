package org.sourcebook.check;

import java.util.Optional;
import org.sourcebook.archive.Archive;
import org.sourcebook.content.Entity;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.model.Trait;
import org.sourcebook.model.Value;

/** A statement against a living person rests on more than one report, or a second editor answers for it. */
final class LivingPersonNeedsMore implements Check {

    static final Code SINGLE_REPORT = new Code("single-report-on-living-person");

    @Override
    public void run(Archive archive, Reporter reporter) {
        for (Entity entity : archive.entities()) {
            boolean single = archive.attestation(entity.id()).reports() <= 1;
            boolean checked = entity.get("second_editor").isPresent();
            if (entity.sound() && entity.kind().has(Trait.ATTESTED) && single && !checked) {
                entity.get("against").ifPresent(against -> against(against, entity, archive, reporter));
            }
        }
    }

    private static void against(Value value, Entity entity, Archive archive, Reporter reporter) {
        if (value instanceof Value.Items items) {
            items.items().forEach(item -> against(item, entity, archive, reporter));
        } else if (value instanceof Value.Reference reference) {
            Optional<Entity> person = archive.resolve(reference, entity)
                    .flatMap(target -> archive.find(target.entity(), entity.language()));
            if (person.filter(LivingPersonNeedsMore::isLiving).isPresent()) {
                reporter.report(Diagnostic.error(
                                SINGLE_REPORT,
                                entity.file().at(value.span()),
                                "a statement against a living person rests on one report")
                        .withHint("cite a second report of another origin, or name the second_editor who checked it"));
            }
        }
    }

    private static boolean isLiving(Entity person) {
        return person.get("living")
                .map(value -> value instanceof Value.Flag flag && flag.isTrue())
                .orElse(false);
    }
}
