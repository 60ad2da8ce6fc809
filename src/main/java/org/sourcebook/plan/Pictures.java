package org.sourcebook.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sourcebook.archive.Edge;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.model.Trait;
import org.sourcebook.view.Drawing;
import org.sourcebook.view.Drawings;
import org.sourcebook.view.Happenings;

/** The drawings of one page. */
final class Pictures {

    /** The fields of a relation that say whom it joins. */
    private static final Set<String> ENDS = Set.of("from", "to");

    /** Who is named more often than this is everybody's neighbour, and not looked at for relations among neighbours. */
    private static final int TOO_MANY = 1000;

    private final Scope scope;
    private final Drawings drawings;
    private final PageCaptions captions;

    Pictures(Scope scope) {
        this.scope = scope;
        this.drawings = scope.world().drawings();
        this.captions = new PageCaptions(scope);
    }

    /** What a record holds, drawn: its rival values, its positions; else nothing. */
    Markup of(Entity entity) {
        if (entity.kind().has(Trait.RIVAL_VALUES)) {
            return markup(drawings.figures(entity, captions));
        }
        return entity.kind().has(Trait.DEBATE) ? markup(drawings.debate(entity, captions)) : Markup.NONE;
    }

    /** The dated ones of some records, in order of time. */
    Markup timeline(List<Entity> records, String title) {
        return markup(
                drawings.timeline(records.stream().sorted(RecordOrder.byDate()).toList(), title, captions));
    }

    /** What happened with a record; nothing where that is a single thing, which its list says as well. */
    Markup timelineOf(Entity subject) {
        List<Entity> happenings = referring(subject, entity -> Happenings.areOf(entity.kind()));
        return happenings.size() < 2 ? Markup.NONE : timeline(happenings, "Timeline: " + Titles.of(subject));
    }

    /** The relations among some records. */
    Markup network(List<Entity> records, String title) {
        return markup(drawings.network(relations(records), title, captions));
    }

    private static List<Entity> relations(List<Entity> records) {
        return records.stream()
                .filter(entity -> entity.kind().has(Trait.EDGE))
                .sorted(RecordOrder.byTitle())
                .toList();
    }

    /** A record amid those it has relations with. */
    Markup networkOf(Entity subject) {
        List<Entity> own = relations(referring(subject, entity -> entity.kind().has(Trait.EDGE))).stream()
                .filter(relation -> ends(relation).contains(subject.id()))
                .toList();
        if (own.isEmpty()) {
            return Markup.NONE;
        }
        Set<EntityId> near = new TreeSet<>();
        own.forEach(relation -> near.addAll(ends(relation)));
        near.remove(subject.id());
        Set<Entity> among = new LinkedHashSet<>();
        for (EntityId neighbour : near) {
            if (scope.world().archive().to(neighbour).size() < TOO_MANY) {
                scope
                        .find(neighbour)
                        .map(there -> referring(there, entity -> entity.kind().has(Trait.EDGE)))
                        .orElse(List.of())
                        .stream()
                        .filter(relation -> near.containsAll(ends(relation)))
                        .forEach(among::add);
            }
        }
        return markup(drawings.around(subject, own, relations(List.copyOf(among)), captions));
    }

    /** The records a relation joins. */
    private Set<EntityId> ends(Entity relation) {
        Set<EntityId> ends = new TreeSet<>();
        for (Edge edge : scope.world().archive().from(relation.id())) {
            if (ENDS.contains(edge.field())) {
                ends.add(edge.to().entity());
            }
        }
        return ends;
    }

    /** The records that name one in a field. */
    private List<Entity> referring(Entity subject, Predicate<Entity> wanted) {
        Set<EntityId> found = new LinkedHashSet<>();
        for (Edge edge : scope.world().archive().to(subject.id())) {
            if (edge.role() == Edge.Role.MENTION && !edge.field().isEmpty() && wanted.test(edge.from())) {
                found.add(edge.from().id());
            }
        }
        found.remove(subject.id());
        return found.stream()
                .flatMap(id -> scope.find(id).stream())
                .filter(Entity::sound)
                .toList();
    }

    private static Markup markup(Drawing drawing) {
        return Markup.html(drawing.html());
    }
}
