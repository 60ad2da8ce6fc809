package org.sourcebook.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

    private Index(Index before) {
        byName.putAll(before.byName);
        byBareId.putAll(before.byBareId);
        byFile.putAll(before.byFile);
        byAddress.putAll(before.byAddress);
    }

    Index(List<Entity> entities) {
        for (Entity entity : entities) {
            List<Entity> variants = byName.computeIfAbsent(entity.id(), id -> new ArrayList<>());
            if (variants.isEmpty()) {
                byBareId.computeIfAbsent(entity.id().id(), id -> new ArrayList<>())
                        .add(entity);
            }
            variants.add(entity);
            byFile.put(entity.file().path(), entity);
            if (isAtAddress(entity)) {
                byAddress.putIfAbsent(LinkRule.address(entity), entity);
            }
        }
    }

    private static boolean isAtAddress(Entity entity) {
        return entity.kind().has(Trait.CITABLE) && LinkRule.of(entity) == LinkRule.LINKED;
    }

    /** The same with another text of a record; of two records at one address, the one that was there before stays. */
    Index replacing(Entity was, Entity now) {
        Index copy = new Index(this);
        UnaryOperator<Entity> replaced = each -> each == was ? now : each;
        copy.byName.computeIfPresent(
                now.id(), (id, variants) -> variants.stream().map(replaced).toList());
        copy.byBareId.computeIfPresent(
                now.id().id(), (id, some) -> some.stream().map(replaced).toList());
        copy.byFile.put(now.file().path(), now);
        copy.byAddress.values().removeIf(each -> each == was);
        if (isAtAddress(now)) {
            copy.byAddress.putIfAbsent(LinkRule.address(now), now);
        }
        return copy;
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
