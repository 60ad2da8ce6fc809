package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.model.Trait;

/** The record before and the one after, for kinds that are read in order or in time. */
final class Neighbours {

    private final Map<EntityId, Entity> before = new HashMap<>();
    private final Map<EntityId, Entity> after = new HashMap<>();

    Neighbours(List<Entity> records) {
        Map<String, List<Entity>> byKind = new TreeMap<>();
        for (Entity entity : records) {
            if (entity.kind().has(Trait.ORDERED)
                    || entity.kind().has(Trait.DATED) && !entity.kind().has(Trait.CITABLE)) {
                byKind.computeIfAbsent(entity.kind().name(), kind -> new ArrayList<>())
                        .add(entity);
            }
        }
        byKind.values().forEach(this::link);
    }

    private void link(List<Entity> some) {
        List<Entity> ofKind = RecordOrder.sorted(some, some.get(0).kind());
        for (int i = 1; i < ofKind.size(); i++) {
            before.put(ofKind.get(i).id(), ofKind.get(i - 1));
            after.put(ofKind.get(i - 1).id(), ofKind.get(i));
        }
    }

    Optional<Entity> before(Entity entity) {
        return Optional.ofNullable(before.get(entity.id()));
    }

    Optional<Entity> after(Entity entity) {
        return Optional.ofNullable(after.get(entity.id()));
    }
}
