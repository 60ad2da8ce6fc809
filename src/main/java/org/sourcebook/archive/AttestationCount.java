package org.sourcebook.archive;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.model.CitationUse;
import org.sourcebook.model.Value;
import org.sourcebook.model.ValueWalk;

/**
 * Counts a record's attestation from the citations that support it.
 *
 * <p>Two citations of one source are one report. A report speaks for itself unless it says whom it {@code relays}; then that is its
 * origin, read only if it is a source of this archive that was read. What a retracted source reports, or is relayed to have said, attests nothing.
 */
final class AttestationCount {

    private static final String SUPPORTS = "supports";
    private static final String READ = "read";
    private static final String NOT_READ = "none";

    private final Resolver resolver;
    private final Index index;

    AttestationCount(Resolver resolver, Index index) {
        this.resolver = resolver;
        this.index = index;
    }

    Attestation of(Entity entity, ValueWalk walk) {
        Set<EntityId> reports = new LinkedHashSet<>();
        Set<String> origins = new LinkedHashSet<>();
        Set<String> read = new LinkedHashSet<>();
        Set<EntityId> takenBack = new LinkedHashSet<>();
        for (CitationUse citation : walk.citations()) {
            Optional<EntityId> report = supporting(citation, entity);
            Optional<Value> relayed = citation.relays();
            Optional<EntityId> origin = relayed.isPresent() ? resolved(relayed.get(), entity) : report;
            if (report.isPresent() && wasTakenBack(report, origin, entity)) {
                takenBack.add(report.get());
            } else if (report.isPresent()) {
                reports.add(report.get());
                String name = origin.map(EntityId::toString).orElseGet(() -> written(relayed.orElseThrow()));
                origins.add(name);
                origin.filter(id -> wasRead(id, entity)).ifPresent(id -> read.add(name));
            }
        }
        takenBack.removeAll(reports);
        return new Attestation(reports.size(), origins.size(), read.size(), takenBack.size());
    }

    private Optional<EntityId> supporting(CitationUse citation, Entity entity) {
        boolean supports = citation.stance().isEmpty() || citation.stance().equals(SUPPORTS);
        return supports ? resolved(citation.cited(), entity) : Optional.empty();
    }

    private Optional<EntityId> resolved(Value value, Entity entity) {
        return value instanceof Value.Reference reference
                ? resolver.resolve(reference, entity).target().map(Target::entity)
                : Optional.empty();
    }

    private static String written(Value value) {
        if (value instanceof Value.Reference reference) {
            return reference.written();
        }
        return value instanceof Value.Text text ? text.text() : value.toString();
    }

    private boolean wasTakenBack(Optional<EntityId> report, Optional<EntityId> origin, Entity entity) {
        return Stream.of(report, origin)
                .flatMap(Optional::stream)
                .flatMap(id -> index.find(id, entity.language()).stream())
                .anyMatch(source -> Retraction.of(source).isPresent());
    }

    private boolean wasRead(EntityId id, Entity entity) {
        return index.find(id, entity.language())
                .flatMap(source -> source.get(READ))
                .map(value -> value instanceof Value.Text text && !text.text().equals(NOT_READ))
                .orElse(true);
    }
}
