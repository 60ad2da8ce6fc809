package org.sourcebook.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** With more records than that it is quicker to link all of them. */
    private static final int FEW = 30;

    private final Model model;
    private final Graph graph;
    private final Supplier<Reliances> reliances;
    private final Supplier<Retractions> retractions;
    private final ReadLog log;

    Archive(Model model, Graph graph, ReadLog log) {
        this.model = model;
        this.graph = graph;
        this.log = log;
        this.reliances = Once.of(() -> new Reliances(graph.entities(), graph.resolver(), log));
        this.retractions = Once.of(() -> new Retractions(graph.entities(), reliances));
    }

    /** A graph in which the same rests on the same sources. */
    private Archive(Graph graph, Archive alike) {
        this.model = alike.model;
        this.graph = graph;
        this.log = alike.log;
        this.reliances = alike.reliances;
        this.retractions = alike.retractions;
    }

    /**
     * This archive with another text of a record that it has, linked anew as far as that record goes; what is wrong with its references is
     * reported.
     *
     * <p>It costs next to nothing and is not quite what a {@link Linker} makes of all records: that another record names a part which
     * this one has lost goes unnoticed.
     */
    public Archive with(Entity now, Reporter reporter) {
        Entity was = graph.variant(now);
        Graph next = Replacement.of(graph, was, now, reporter);
        boolean alike =
                was.fields().equals(now.fields()) && ends(graph, now.id()).equals(ends(next, now.id()));
        return alike ? new Archive(next, this) : new Archive(model, next, log);
    }

    /**
     * The archive of these records, if it differs from this one in texts alone and can be made from it: no record came or went, and of those
     * that changed neither the fields nor the ids of parts did. It is then what a {@link Linker} makes of them; this one had nothing wrong.
     */
    Optional<Archive> relinked(List<Entity> records, Set<EntityId> drafts, Reporter reporter) {
        List<Entity> changed = new ArrayList<>();
        boolean same = records.size() == graph.entities().size()
                && graph.resolver().drafts().equals(drafts);
        for (int i = 0; same && i < records.size(); i++) {
            if (records.get(i) != graph.entities().get(i)) {
                same = graph.isRewritten(graph.entities().get(i), records.get(i));
                changed.add(records.get(i));
            }
        }
        return same && changed.size() <= FEW ? Optional.of(rewritten(changed, reporter)) : Optional.empty();
    }

    private Archive rewritten(List<Entity> records, Reporter reporter) {
        Graph next = graph;
        for (Entity now : records) {
            next = Replacement.of(next, next.variant(now), now, reporter);
        }
        return new Archive(model, next, log);
    }

    private static List<Object> ends(Graph graph, EntityId from) {
        List<Object> ends = new ArrayList<>();
        graph.outgoing().getOrDefault(from, List.of()).forEach(edge -> ends.add(List.of(edge.role(), edge.to())));
        return ends;
    }

    /** This archive as if {@link #entities} were only these; all others can still be found. */
    public Archive only(List<Entity> some) {
        return new Archive(graph.only(some), this);
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
        return new Answers(this, graph.index());
    }

    /** All records in all languages. */
    public List<Entity> entities() {
        log.everything();
        return graph.entities();
    }

    /** The record of this name in a language, else in the first language it exists in. */
    public Optional<Entity> find(EntityId id, String language) {
        log.record(id);
        return graph.index().find(id, language);
    }

    /** The same record in all its languages. */
    public List<Entity> variants(EntityId id) {
        log.record(id);
        return graph.index().variants(id);
    }

    /** The record a content file holds. */
    public Optional<Entity> ofFile(String path) {
        log.file(path);
        return graph.index().ofFile(path).map(log::given);
    }

    /** The source at an address outside, if it is one that readers are led to. */
    public Optional<Entity> atAddress(String address) {
        log.file(address);
        return graph.index().atAddress(address).map(log::given);
    }

    /** The names of all records. */
    public List<EntityId> names() {
        log.everything();
        return graph.index().names();
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
        Resolver.Outcome outcome = graph.resolver().resolve(reference, "", where);
        outcome.problem().ifPresent(reporter::report);
        return outcome.target();
    }

    /** Whether a record is left out because it is a draft. */
    public boolean isDraft(EntityId id) {
        log.everything();
        return graph.resolver().isDraft(id);
    }

    private Resolver.Outcome outcome(Value.Reference reference, Entity from) {
        if (reference.id().isEmpty()) {
            log.record(from.id());
        } else if (reference.kind().isEmpty()) {
            log.name(reference.id());
        } else {
            log.record(new EntityId(reference.kind(), reference.id()));
        }
        Resolver.Outcome outcome = graph.resolver().resolve(reference, from);
        outcome.target().map(Target::entity).ifPresent(log::record);
        return outcome;
    }

    /** The references from a record to others, in the order they are written; each of its languages counts. */
    public List<Edge> from(EntityId id) {
        log.record(id);
        return graph.outgoing().getOrDefault(id, List.of());
    }

    /** The references from others to a record, by record and place. */
    public List<Edge> to(EntityId id) {
        log.record(id);
        List<Edge> edges = graph.incoming().getOrDefault(id, List.of());
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
        return graph.attestations().getOrDefault(id, Attestation.NONE);
    }
}
