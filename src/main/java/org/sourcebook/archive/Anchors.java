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

    private final Map<EntityId, Map<String, Set<String>>> byRecord;
    private final Set<EntityId> unsound;

    Anchors() {
        this(new TreeMap<>(), new TreeSet<>());
    }

    private Anchors(Map<EntityId, Map<String, Set<String>>> byRecord, Set<EntityId> unsound) {
        this.byRecord = byRecord;
        this.unsound = unsound;
    }

    void add(Entity entity, ValueWalk walk) {
        byRecord.computeIfAbsent(entity.id(), id -> new TreeMap<>())
                .computeIfAbsent(entity.language(), language -> new TreeSet<>())
                .addAll(ids(entity, walk));
        if (!entity.sound()) {
            unsound.add(entity.id());
        }
    }

    /** The same with those of another text of a sound record; itself where they are the same. */
    Anchors replacing(Entity now, ValueWalk walk) {
        Set<String> ids = ids(now, walk);
        if (ids.equals(byRecord.get(now.id()).get(now.language()))) {
            return this;
        }
        Map<EntityId, Map<String, Set<String>>> copy = new TreeMap<>(byRecord);
        Map<String, Set<String>> variants = new TreeMap<>(byRecord.get(now.id()));
        variants.put(now.language(), ids);
        copy.put(now.id(), variants);
        return new Anchors(copy, unsound);
    }

    private static Set<String> ids(Entity entity, ValueWalk walk) {
        Set<String> ids = new TreeSet<>();
        walk.identified().forEach(part -> ids.add(part.id()));
        entity.body().headings().stream().map(Heading::id).forEach(ids::add);
        walk.prose()
                .forEach(
                        text -> text.body().headings().stream().map(Heading::id).forEach(ids::add));
        return ids;
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
