package org.sourcebook.archive;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.markdown.Heading;
import org.sourcebook.model.ValueWalk;

/** The ids inside records that a reference may name: those of identified parts and of headings. */
final class Anchors {

    private final Map<EntityId, Map<String, Set<String>>> byRecord = new TreeMap<>();
    private final Set<EntityId> unsound = new TreeSet<>();

    void add(Entity entity, ValueWalk walk) {
        Set<String> ids = byRecord.computeIfAbsent(entity.id(), id -> new TreeMap<>())
                .computeIfAbsent(entity.language(), language -> new TreeSet<>());
        walk.identified().forEach(part -> ids.add(part.id()));
        entity.body().headings().stream().map(Heading::id).forEach(ids::add);
        walk.prose()
                .forEach(
                        text -> text.body().headings().stream().map(Heading::id).forEach(ids::add));
        if (!entity.sound()) {
            unsound.add(entity.id());
        }
    }

    /** Whether the ids of a record are known: not those of one that could not be read. */
    boolean known(EntityId id) {
        return !unsound.contains(id);
    }

    Set<String> of(EntityId id, String language) {
        Map<String, Set<String>> variants = byRecord.getOrDefault(id, Map.of());
        Set<String> own = variants.get(language);
        return own != null ? own : variants.values().stream().findFirst().orElse(Set.of());
    }
}
