package org.sourcebook.archive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;

/**
 * Which records rest on which source: they cite it, or cite a source that relays it, or one that relays another that relays it.
 *
 * <p>Circles of sources that relay one another do no harm. Immutable.
 */
public final class Reliances {

    private final List<Cites> records = new ArrayList<>();
    private final ReadLog log;

    /** By each source, the places in {@link #records} of those that cite it or say that it is relayed. */
    private final Map<EntityId, Set<Integer>> naming = new TreeMap<>();

    /** By each origin, the sources that somewhere relay it. */
    private final Map<EntityId, Set<EntityId>> relaying = new TreeMap<>();

    private record Cites(Entity entity, List<Citing> citings) {}

    Reliances(List<Entity> entities, Resolver resolver, ReadLog log) {
        this.log = log;
        Citings finder = new Citings(resolver);
        for (Entity entity : entities) {
            List<Citing> found = entity.sound() ? finder.of(entity) : List.of();
            if (!found.isEmpty()) {
                found.forEach(this::index);
                records.add(new Cites(entity, found));
            }
        }
    }

    private void index(Citing citing) {
        name(citing.cited());
        citing.origin().ifPresent(origin -> {
            name(origin);
            relaying.computeIfAbsent(origin, id -> new TreeSet<>()).add(citing.cited());
        });
    }

    private void name(EntityId source) {
        naming.computeIfAbsent(source, id -> new TreeSet<>()).add(records.size());
    }

    /** The records that rest on a source, in the archive's order. */
    public List<Dependent> on(EntityId source) {
        Map<EntityId, List<EntityId>> ways = waysTo(source);
        ways.keySet().forEach(log::record);
        Set<Integer> candidates = new TreeSet<>();
        ways.keySet().forEach(each -> candidates.addAll(naming.getOrDefault(each, Set.of())));
        candidates.forEach(place -> log.given(records.get(place).entity()));
        List<Dependent> found = new ArrayList<>();
        candidates.forEach(place -> dependent(records.get(place), source, ways).ifPresent(found::add));
        return found;
    }

    private static Optional<Dependent> dependent(Cites record, EntityId source, Map<EntityId, List<EntityId>> ways) {
        List<Citing> all = record.citings();
        List<Reliance> reliances = reliances(record.entity(), all, source, ways);
        if (reliances.isEmpty()) {
            return Optional.empty();
        }
        // Evidence in fields is what a record rests on; where it has none, its text is.
        boolean hasEvidence = anyOf(all, each -> !each.inText() && each.supports());
        List<Citing> counted =
                all.stream().filter(each -> !hasEvidence || !each.inText()).toList();
        return Optional.of(new Dependent(record.entity(), reliances, isAlone(counted, source, ways)));
    }

    private static boolean anyOf(List<Citing> citings, Predicate<Citing> test) {
        return citings.stream().anyMatch(test);
    }

    /** From each source that in the end passes this one on, the sources on the way, itself first; the shortest way. */
    private Map<EntityId, List<EntityId>> waysTo(EntityId source) {
        Map<EntityId, List<EntityId>> ways = new TreeMap<>(Map.of(source, List.of()));
        Deque<EntityId> next = new ArrayDeque<>(List.of(source));
        while (!next.isEmpty()) {
            EntityId origin = next.remove();
            for (EntityId relay : relaying.getOrDefault(origin, Set.of())) {
                if (!ways.containsKey(relay)) {
                    ways.put(relay, behind(relay, ways.get(origin)));
                    next.add(relay);
                }
            }
        }
        return ways;
    }

    private static List<EntityId> behind(EntityId first, List<EntityId> rest) {
        if (rest.contains(first)) {
            return rest.subList(rest.indexOf(first), rest.size());
        }
        List<EntityId> way = new ArrayList<>(List.of(first));
        way.addAll(rest);
        return way;
    }

    /** How a citation leads to the source: what it cites may speak for itself, so only what it says to relay counts. */
    private static Optional<List<EntityId>> way(Citing each, EntityId source, Map<EntityId, List<EntityId>> ways) {
        if (each.cited().equals(source)) {
            return Optional.of(List.of());
        }
        return each.origin().map(ways::get).map(way -> behind(each.cited(), way));
    }

    private static List<Reliance> reliances(
            Entity entity, List<Citing> cited, EntityId source, Map<EntityId, List<EntityId>> ways) {
        List<Reliance> found = new ArrayList<>();
        for (Citing each : cited) {
            way(each, source, ways).ifPresent(through -> {
                List<Citing> same = cited.stream()
                        .filter(other -> other.statement().equals(each.statement()))
                        .toList();
                boolean alone = each.supports() && isAlone(same, source, ways);
                found.add(new Reliance(
                        entity, entity.file().at(each.span()), each.anchor(), each.stance(), through, alone));
            });
        }
        return found;
    }

    /** Whether all that supports rests on the source, and something does. */
    private static boolean isAlone(List<Citing> citings, EntityId source, Map<EntityId, List<EntityId>> ways) {
        List<Citing> supporting = citings.stream().filter(Citing::supports).toList();
        return !supporting.isEmpty()
                && supporting.stream().allMatch(each -> way(each, source, ways).isPresent());
    }
}
