package org.sourcebook.archive;

import java.util.List;
import java.util.Map;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;

/**
 * The records of an archive and how they hang together. Nothing in it is changed once it is made, so that two archives that differ in one
 * record may share the rest.
 */
record Graph(
        List<Entity> entities,
        Index index,
        Anchors anchors,
        Resolver resolver,
        Map<EntityId, List<Edge>> outgoing,
        Map<EntityId, List<Edge>> incoming,
        Map<EntityId, Attestation> attestations) {

    Graph only(List<Entity> some) {
        return new Graph(some, index, anchors, resolver, outgoing, incoming, attestations);
    }
}
