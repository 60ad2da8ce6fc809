package org.sourcebook.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.model.Trait;
import org.sourcebook.model.ValueWalk;

/**
 * A graph with another text of one record, linked anew as far as that record goes: what it refers to, and how those that cite it are
 * attested.
 *
 * <p>That others name a part of it which it no longer has is not noticed.
 */
final class Replacement {

    private final Graph before;
    private final Entity was;
    private final Entity now;
    private final Index index;
    private final Resolver resolver;
    private final Anchors anchors;
    private final ValueWalk walk;

    private Replacement(Graph before, Entity was, Entity now) {
        this.before = before;
        this.was = was;
        this.now = now;
        this.walk = ValueWalk.of(now.kind().fields(), now.fields());
        this.index = before.index().replacing(was, now);
        this.anchors = before.anchors().replacing(now, walk);
        this.resolver = before.resolver().over(index, anchors);
    }

    /** The graph with {@code now} in the place of {@code was}, which has the same name, language and kind. */
    static Graph of(Graph before, Entity was, Entity now, Reporter reporter) {
        return new Replacement(before, was, now).graph(reporter);
    }

    private Graph graph(Reporter reporter) {
        List<Edge> edges = new EdgeFinder(index, resolver, reporter).edges(now, walk);
        return new Graph(
                before.entities().stream().map(each -> each == was ? now : each).toList(),
                index,
                anchors,
                resolver,
                outgoing(edges),
                incoming(edges),
                attestations());
    }

    private boolean isOwn(Edge edge) {
        return edge.from() == was;
    }

    private Map<EntityId, List<Edge>> outgoing(List<Edge> edges) {
        Map<EntityId, List<Edge>> outgoing = new HashMap<>(before.outgoing());
        List<Edge> all = new ArrayList<>();
        for (Entity variant : index.variants(now.id())) {
            List<Edge> old = before.outgoing().getOrDefault(now.id(), List.of());
            all.addAll(
                    variant == now
                            ? edges
                            : old.stream()
                                    .filter(edge -> edge.from() == variant)
                                    .toList());
        }
        outgoing.put(now.id(), all);
        return outgoing;
    }

    private Map<EntityId, List<Edge>> incoming(List<Edge> edges) {
        Map<EntityId, List<Edge>> incoming = new HashMap<>(before.incoming());
        Set<EntityId> touched = new HashSet<>();
        edges.forEach(edge -> touched.add(edge.to().entity()));
        before.outgoing().getOrDefault(now.id(), List.of()).stream()
                .filter(this::isOwn)
                .forEach(edge -> touched.add(edge.to().entity()));
        for (EntityId id : touched) {
            List<Edge> all = new ArrayList<>();
            before.incoming().getOrDefault(id, List.of()).stream()
                    .filter(edge -> !isOwn(edge))
                    .forEach(all::add);
            edges.stream().filter(edge -> edge.to().entity().equals(id)).forEach(all::add);
            all.sort(Edge.BY_ORIGIN);
            incoming.put(id, all);
        }
        return incoming;
    }

    /** Those of the record, and of all that cite it: whether a source was read or taken back counts for them. */
    private Map<EntityId, Attestation> attestations() {
        if (was.fields().equals(now.fields())) {
            return before.attestations();
        }
        Map<EntityId, Attestation> attestations = new HashMap<>(before.attestations());
        Set<EntityId> counted = new HashSet<>(Set.of(now.id()));
        before.incoming().getOrDefault(now.id(), List.of()).stream()
                .filter(edge -> edge.role() != Edge.Role.MENTION)
                .forEach(edge -> counted.add(edge.from().id()));
        AttestationCount count = new AttestationCount(resolver, index);
        for (EntityId id : counted) {
            Entity first = index.variants(id).get(0);
            if (first.kind().has(Trait.ATTESTED)) {
                attestations.put(id, count.of(first, ValueWalk.of(first.kind().fields(), first.fields())));
            }
        }
        return attestations;
    }
}
