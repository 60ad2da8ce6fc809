package org.sourcebook.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.model.Model;
import org.sourcebook.model.Trait;
import org.sourcebook.model.ValueWalk;

/** Links decoded records into an {@link Archive}. */
public final class Linker {

    private static final Comparator<Entity> ORDER =
            Comparator.comparing(Entity::id).thenComparing(Entity::language);

    private final Model model;
    private final Reporter reporter;

    public Linker(Model model, Reporter reporter) {
        this.model = model;
        this.reporter = reporter;
    }

    /** The same, made from an archive that was linked without a find, where that is possible and quicker. */
    public Archive link(List<Entity> records, Set<EntityId> drafts, Optional<Archive> before) {
        List<Entity> entities = records.stream().sorted(ORDER).toList();
        return before.filter(archive -> archive.model() == model)
                .flatMap(archive -> archive.relinked(entities, drafts, reporter))
                .orElseGet(() -> link(entities, drafts));
    }

    /** The archive of these records; {@code drafts} are records left out, so that a reference to one can say so. */
    public Archive link(List<Entity> records, Set<EntityId> drafts) {
        List<Entity> entities = records.stream().sorted(ORDER).toList();
        Index index = new Index(entities);
        Map<Entity, ValueWalk> walks = new HashMap<>();
        Anchors anchors = new Anchors();
        for (Entity entity : entities) {
            ValueWalk walk = ValueWalk.of(entity.kind().fields(), entity.fields());
            walks.put(entity, walk);
            anchors.add(entity, walk);
        }
        Resolver resolver = new Resolver(index, anchors, drafts, model);
        EdgeFinder finder = new EdgeFinder(index, resolver, reporter);
        Map<EntityId, List<Edge>> outgoing = new HashMap<>();
        Map<EntityId, List<Edge>> incoming = new HashMap<>();
        for (Entity entity : entities) {
            List<Edge> edges = finder.edges(entity, walks.get(entity));
            outgoing.computeIfAbsent(entity.id(), id -> new ArrayList<>()).addAll(edges);
            edges.forEach(edge -> incoming.computeIfAbsent(edge.to().entity(), id -> new ArrayList<>())
                    .add(edge));
        }
        incoming.values().forEach(edges -> edges.sort(Edge.BY_ORIGIN));
        Map<EntityId, Attestation> attestations = attestations(entities, walks, resolver, index);
        Graph graph = new Graph(entities, index, anchors, resolver, outgoing, incoming, attestations);
        return new Archive(model, graph, new ReadLog());
    }

    private static Map<EntityId, Attestation> attestations(
            List<Entity> entities, Map<Entity, ValueWalk> walks, Resolver resolver, Index index) {
        AttestationCount count = new AttestationCount(resolver, index);
        Map<EntityId, Attestation> found = new HashMap<>();
        for (Entity entity : entities) {
            if (entity.kind().has(Trait.ATTESTED)) {
                found.putIfAbsent(entity.id(), count.of(entity, walks.get(entity)));
            }
        }
        return found;
    }
}
