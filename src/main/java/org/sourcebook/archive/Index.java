package org.sourcebook.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.model.Targets;
import org.sourcebook.model.Trait;

/** Finds records by their whole name, by their bare id, by their file and, if readers are led there, by their address outside. Immutable. */
final class Index {

    private final Map<EntityId, List<Entity>> byName = new HashMap<>();
    private final Map<String, List<Entity>> byBareId = new HashMap<>();
    private final Map<String, Entity> byFile = new HashMap<>();
    private final Map<String, Entity> byAddress = new HashMap<>();

    Index(List<Entity> entities) {
        for (Entity entity : entities) {
            List<Entity> variants = byName.computeIfAbsent(entity.id(), id -> new ArrayList<>());
            if (variants.isEmpty()) {
                byBareId.computeIfAbsent(entity.id().id(), id -> new ArrayList<>())
                        .add(entity);
            }
            variants.add(entity);
            byFile.put(entity.file().path(), entity);
            if (entity.kind().has(Trait.CITABLE) && LinkRule.of(entity) == LinkRule.LINKED) {
                byAddress.putIfAbsent(LinkRule.address(entity), entity);
            }
        }
    }

    /** The record in a language, else in the first language it exists in. */
    Optional<Entity> find(EntityId id, String language) {
        List<Entity> variants = byName.getOrDefault(id, List.of());
        for (Entity variant : variants) {
            if (variant.language().equals(language)) {
                return Optional.of(variant);
            }
        }
        return variants.isEmpty() ? Optional.empty() : Optional.of(variants.get(0));
    }

    /** All languages of a record. */
    List<Entity> variants(EntityId id) {
        return byName.getOrDefault(id, List.of());
    }

    Optional<Entity> ofFile(String path) {
        return Optional.ofNullable(byFile.get(path));
    }

    Optional<Entity> atAddress(String address) {
        return address.isEmpty() ? Optional.empty() : Optional.ofNullable(byAddress.get(address));
    }

    /** The records of a bare id that a reference of these targets may mean, one per record. */
    List<Entity> candidates(String id, Targets targets) {
        List<Entity> named = byBareId.getOrDefault(id, List.of());
        List<Entity> meant = new ArrayList<>(named.size());
        for (Entity entity : named) {
            if (targets.accept(entity.kind())) {
                meant.add(entity);
            }
        }
        return List.copyOf(meant);
    }

    /** The bare ids that a reference of these targets may use, for suggestions. */
    List<String> idsFor(Targets targets) {
        return byBareId.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(entity -> targets.accept(entity.kind())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    List<EntityId> names() {
        return byName.keySet().stream().sorted().toList();
    }
}
