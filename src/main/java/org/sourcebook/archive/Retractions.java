package org.sourcebook.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;

/** The sources of an archive that were taken back, and what rests on them. Immutable; costs nothing where there are none. */
public final class Retractions {

    private final List<Retraction> all;

    /** By the file of the record. */
    private final Map<String, List<Affected>> byFile = new TreeMap<>();

    /** A retraction as it touches a record. */
    public record Affected(Retraction retraction, Dependent dependent) {}

    Retractions(List<Entity> entities, Supplier<Reliances> reliances) {
        Set<EntityId> seen = new HashSet<>();
        this.all = entities.stream()
                .flatMap(entity -> Retraction.of(entity).stream())
                .filter(each -> seen.add(each.source().id()))
                .sorted(Comparator.comparing(Retraction::date)
                        .thenComparing(each -> each.source().id()))
                .toList();
        for (Retraction each : all) {
            for (Dependent dependent : reliances.get().on(each.source().id())) {
                byFile.computeIfAbsent(dependent.record().file().path(), path -> new ArrayList<>())
                        .add(new Affected(each, dependent));
            }
        }
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** All of them, the earliest first. */
    public List<Retraction> all() {
        return all;
    }

    /** Those that a record rests on, the earliest first. */
    public List<Affected> of(Entity record) {
        return byFile.getOrDefault(record.file().path(), List.of());
    }

    /** Whether a record rests on a source that was taken back, in a few words; empty where it does not. */
    public Optional<String> words(Entity record) {
        List<Affected> affected = of(record);
        if (affected.isEmpty()) {
            return Optional.empty();
        }
        String status = affected.get(0).retraction().words();
        boolean rests = affected.stream().anyMatch(each -> each.dependent().isSupported());
        boolean alone = affected.stream().anyMatch(each -> each.dependent().alone());
        return Optional.of((rests ? "rests on a " : "cites a ") + status + " source" + (alone ? " alone" : ""));
    }
}
