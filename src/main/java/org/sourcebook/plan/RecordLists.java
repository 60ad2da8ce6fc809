package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sourcebook.archive.Archive;
import org.sourcebook.archive.Dependent;
import org.sourcebook.archive.Edge;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.model.Kind;
import org.sourcebook.model.Show;
import org.sourcebook.source.Once;

/** The lists on a record's page: those its kind declares, what refers to it, what rests on it. */
final class RecordLists {

    /** A longer list of references is cut here and goes on on a page of its own. */
    static final int SHOWN = 20;

    private final Scope scope;
    private final Entity entity;
    private final Cards cards;
    private final Supplier<Set<EntityId>> alone = Once.of(this::restingAlone);

    RecordLists(Scope scope, Entity entity) {
        this.scope = scope;
        this.entity = entity;
        this.cards = new Cards(scope);
    }

    /** The {@code show} lists by name. */
    Map<String, Object> shown() {
        Map<String, Object> lists = new LinkedHashMap<>();
        for (Show show : entity.kind().show().values()) {
            List<Entity> all = followed(show);
            List<Entity> cut = show.limit() > 0 && all.size() > show.limit() ? all.subList(0, show.limit()) : all;
            lists.put(
                    show.name(),
                    new Data()
                            .with("name", show.name())
                            .with("title", Titles.label(show.name()))
                            .with("items", cards.all(cut))
                            .with("total", all.size())
                            .map());
        }
        return lists;
    }

    private List<Entity> followed(Show show) {
        Set<EntityId> reached = new LinkedHashSet<>(Set.of(entity.id()));
        for (String step : show.follow()) {
            Set<EntityId> next = new LinkedHashSet<>();
            reached.forEach(id -> next.addAll(neighbours(id, step)));
            reached = next;
        }
        reached.remove(entity.id());
        return reached.stream()
                .flatMap(id -> scope.find(id).stream())
                .sorted(RecordOrder.byField(show.sort(), show.descending()))
                .toList();
    }

    private List<EntityId> neighbours(EntityId id, String step) {
        List<EntityId> found = new ArrayList<>();
        for (Edge edge : scope.world().archive().from(id)) {
            if (edge.field().equals(step)) {
                found.add(edge.to().entity());
            }
        }
        for (Edge edge : scope.world().archive().to(id)) {
            if (edge.reverse().equals(step)) {
                found.add(edge.from().id());
            }
        }
        return found;
    }

    /** What refers to the record, by kind. */
    List<Object> backlinks() {
        return grouped(false);
    }

    /** What cites the record, by kind. */
    List<Object> uses() {
        return grouped(true);
    }

    private List<Object> grouped(boolean citing) {
        List<Object> groups = new ArrayList<>();
        references(scope.world().archive(), entity, edge -> (edge.role() != Edge.Role.MENTION) == citing)
                .forEach((kind, from) -> groups.add(group(kind, from, citing)));
        return groups;
    }

    private Map<String, Object> group(Kind kind, List<Entity> from, boolean citing) {
        Route full = EntityRoutes.references(entity, kind, 1);
        boolean isLong = from.size() > SHOWN && scope.world().routes().has(full.output());
        return new Data()
                .with("title", kind.label().many())
                .with("kind", kind.name())
                .with("items", items(isLong ? from.subList(0, SHOWN) : from, citing))
                .with("total", from.size())
                .with("more", isLong ? Data.link("All " + from.size(), scope.to(full)) : null)
                .map();
    }

    /** The records that rest on this one alone. */
    private Set<EntityId> restingAlone() {
        return scope.world().archive().reliances().on(entity.id()).stream()
                .filter(Dependent::alone)
                .map(dependent -> dependent.record().id())
                .collect(Collectors.toSet());
    }

    private List<Object> items(List<Entity> from, boolean citing) {
        if (!citing) {
            return cards.all(from);
        }
        List<Object> items = new ArrayList<>();
        from.forEach(user -> items.add(cards.using(
                user,
                Stances.of(user, entity, scope.world().archive()),
                alone.get().contains(user.id()))));
        return items;
    }

    /** The records that refer to one or cite it, by kind in the order of the kinds' names, each record once. */
    static Map<Kind, List<Entity>> references(Archive archive, Entity entity) {
        return references(archive, entity, edge -> true);
    }

    private static Map<Kind, List<Entity>> references(Archive archive, Entity entity, Predicate<Edge> wanted) {
        Map<Kind, Set<EntityId>> found = new TreeMap<>(Comparator.comparing(Kind::name));
        for (Edge edge : archive.to(entity.id())) {
            if (wanted.test(edge)
                    && !edge.from().id().equals(entity.id())
                    && edge.from().sound()) {
                found.computeIfAbsent(edge.from().kind(), kind -> new LinkedHashSet<>())
                        .add(edge.from().id());
            }
        }
        Map<Kind, List<Entity>> sorted = new LinkedHashMap<>();
        found.forEach((kind, ids) -> sorted.put(
                kind,
                ids.stream()
                        .flatMap(id -> archive.find(id, entity.language()).stream())
                        .sorted(RecordOrder.of(kind))
                        .toList()));
        return sorted;
    }
}
