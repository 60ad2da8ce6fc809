package org.sourcebook.archive;

import java.util.List;
import java.util.Map;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.model.ValueWalk;

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

    /** The record of this name and language. */
    Entity variant(Entity like) {
        return index.variants(like.id()).stream()
                .filter(each -> each.language().equals(like.language()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a record is another one only in its text, which has the same parts. */
    boolean isRewritten(Entity was, Entity now) {
        return was.sound()
                && now.sound()
                && was.id().equals(now.id())
                && was.language().equals(now.language())
                && was.file().path().equals(now.file().path())
                && was.kind() == now.kind()
                && was.fields().equals(now.fields())
                && anchors.replacing(now, ValueWalk.of(now.kind().fields(), now.fields())) == anchors;
    }

    Graph only(List<Entity> some) {
        return new Graph(some, index, anchors, resolver, outgoing, incoming, attestations);
    }
}
