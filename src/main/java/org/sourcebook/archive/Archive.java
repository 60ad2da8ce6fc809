package org.sourcebook.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.model.IdentifiedUse;
import org.sourcebook.model.Model;
import org.sourcebook.model.Value;
import org.sourcebook.model.ValueWalk;
import org.sourcebook.source.Location;
import org.sourcebook.source.Once;

/**
 * The validated, linked world of a site. Immutable and thread-safe.
 *
 * <p>Records are ordered by kind, id and language.
 */
public final class Archive {

    private final Model model;
    private final List<Entity> entities;
    private final Index index;
    private final Resolver resolver;
    private final Map<EntityId, List<Edge>> outgoing;
    private final Map<EntityId, List<Edge>> incoming;
    private final Map<EntityId, Attestation> attestations;
    private final Supplier<Reliances> reliances;
    private final Supplier<Retractions> retractions;
    private final ReadLog log = new ReadLog();

    Archive(
            Model model,
            List<Entity> entities,
            Index index,
            Resolver resolver,
            Map<EntityId, List<Edge>> outgoing,
            Map<EntityId, List<Edge>> incoming,
            Map<EntityId, Attestation> attestations) {
        this.model = model;
        this.entities = entities;
        this.index = index;
        this.resolver = resolver;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.attestations = attestations;
        this.reliances = Once.of(() -> new Reliances(entities, resolver, log));
        this.retractions = Once.of(() -> new Retractions(entities, reliances));
    }

    public Model model() {
        return model;
    }

    /** Where it is noted what computations ask of this archive. */
    public ReadLog log() {
        return log;
    }

    /** What this archive answers to each question. */
    public Answers answers() {
        return new Answers(this, index);
    }

    /** All records in all languages. */
    public List<Entity> entities() {
        log.everything();
        return entities;
    }

    /** The record of this name in a language, else in the first language it exists in. */
    public Optional<Entity> find(EntityId id, String language) {
        log.record(id);
        return index.find(id, language);
    }

    /** The same record in all its languages. */
    public List<Entity> variants(EntityId id) {
        log.record(id);
        return index.variants(id);
    }

    /** The record a content file holds. */
    public Optional<Entity> ofFile(String path) {
        log.file(path);
        return index.ofFile(path).map(log::given);
    }

    /** The source at an address outside, if it is one that readers are led to. */
    public Optional<Entity> atAddress(String address) {
        log.file(address);
        return index.atAddress(address).map(log::given);
    }

    /** The names of all records. */
    public List<EntityId> names() {
        log.everything();
        return index.names();
    }

    /** Where a reference in a record leads; empty where it leads nowhere, which the linker has reported. */
    public Optional<Target> resolve(Value.Reference reference, Entity from) {
        return outcome(reference, from).target();
    }

    /** Where a reference that the linker has not seen leads; what is wrong with it is reported. */
    public Optional<Target> resolve(Value.Reference reference, Entity from, Reporter reporter) {
        Resolver.Outcome outcome = outcome(reference, from);
        outcome.problem().ifPresent(problem -> {
            log.everything();
            reporter.report(problem);
        });
        return outcome.target();
    }

    /** Where a reference outside of records leads; what is wrong with it is reported. */
    public Optional<Target> resolve(Value.Reference reference, Location where, Reporter reporter) {
        log.everything();
        Resolver.Outcome outcome = resolver.resolve(reference, "", where);
        outcome.problem().ifPresent(reporter::report);
        return outcome.target();
    }

    /** Whether a record is left out because it is a draft. */
    public boolean isDraft(EntityId id) {
        log.everything();
        return resolver.isDraft(id);
    }

    private Resolver.Outcome outcome(Value.Reference reference, Entity from) {
        if (reference.id().isEmpty()) {
            log.record(from.id());
        } else if (reference.kind().isEmpty()) {
            log.name(reference.id());
        } else {
            log.record(new EntityId(reference.kind(), reference.id()));
        }
        Resolver.Outcome outcome = resolver.resolve(reference, from);
        outcome.target().map(Target::entity).ifPresent(log::record);
        return outcome;
    }

    /** The references from a record to others, in the order they are written; each of its languages counts. */
    public List<Edge> from(EntityId id) {
        log.record(id);
        return outgoing.getOrDefault(id, List.of());
    }

    /** The references from others to a record, by record and place. */
    public List<Edge> to(EntityId id) {
        log.record(id);
        List<Edge> edges = incoming.getOrDefault(id, List.of());
        edges.forEach(edge -> log.given(edge.from()));
        return edges;
    }

    /** The identified part of a record that a target names. */
    public Optional<Value.Group> part(Target target, String language) {
        return find(target.entity(), language)
                .flatMap(entity -> ValueWalk.of(entity.kind().fields(), entity.fields()).identified().stream()
                        .filter(part -> part.id().equals(target.anchor()))
                        .map(IdentifiedUse::group)
                        .findFirst());
    }

    /** What rests on which source; worked out when first asked for. */
    public Reliances reliances() {
        return reliances.get();
    }

    /** The sources that were taken back, and what rests on them; worked out when first asked for. */
    public Retractions retractions() {
        return retractions.get();
    }

    public Attestation attestation(EntityId id) {
        log.record(id);
        return attestations.getOrDefault(id, Attestation.NONE);
    }
}
