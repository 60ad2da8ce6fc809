package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sourcebook.archive.Archive;
import org.sourcebook.archive.Edge;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.view.Happenings;

/** The listings that are drawn: the timeline with its ways in by tag and by record, the network, a tag. */
final class Overviews {

    /** As many as one drawing holds. */
    private static final int DRAWN = 200;

    private static final int LISTED = 500;
    /** Ways in by record: so many, those with the most. */
    private static final int WAYS = 60;

    private final Archive archive;
    private final Map<String, List<Entity>> byTag;

    Overviews(Archive archive, Map<String, List<Entity>> byTag) {
        this.archive = archive;
        this.byTag = byTag;
    }

    /** The records that say when something happened, in order of time. */
    static List<Entity> happenings(List<Entity> records) {
        return RecordOrder.inTime(records.stream().filter(Overviews::happened).toList());
    }

    private static boolean happened(Entity entity) {
        return Happenings.areOf(entity.kind()) && Dates.of(entity).isPresent();
    }

    /** A tag: what happened is drawn once, on its first page. */
    static Overview ofTag(String tag, List<Entity> tagged) {
        return Overview.drawn((scope, number, shown) -> {
            List<Entity> happenings = number == 1 ? happenings(tagged) : List.of();
            return happenings.size() < 2 ? Markup.NONE : new Pictures(scope).timeline(happenings, "Timeline: " + tag);
        });
    }

    /** The whole timeline, as long a page as its drawing. */
    Overview timeline(List<Entity> happenings) {
        return new Overview(
                "timeline.peb",
                DRAWN,
                (scope, number, shown) -> new Pictures(scope).timeline(shown, "Timeline"),
                scope -> ways(scope, happenings));
    }

    /** The whole network: drawn once, on the first page of its list. */
    static Overview network(List<Entity> relations) {
        return new Overview(
                "network.peb",
                LISTED,
                (scope, number, shown) -> number == 1 ? new Pictures(scope).network(relations, "Network") : Markup.NONE,
                scope -> List.of());
    }

    private List<Object> ways(Scope scope, List<Entity> happenings) {
        archive.log().everything();
        List<Object> ways = new ArrayList<>();
        List<Object> tags = new ArrayList<>();
        byTag.forEach((tag, tagged) -> {
            int total = (int) tagged.stream().filter(Overviews::happened).count();
            if (total > 0) {
                tags.add(way(tag, scope.to(EntityRoutes.tag(tag, scope.language(), 1)), total));
            }
        });
        if (!tags.isEmpty()) {
            ways.add(new Data().with("title", "By tag").with("items", tags).map());
        }
        subjects(scope, happenings)
                .forEach((title, items) -> ways.add(
                        new Data().with("title", title).with("items", items).map()));
        return ways;
    }

    private static Map<String, Object> way(String title, String href, int total) {
        return new Data()
                .with("title", title)
                .with("href", href)
                .with("total", total)
                .map();
    }

    /** The records that happenings name in their fields, by the name of their kind. */
    private Map<String, List<Object>> subjects(Scope scope, List<Entity> happenings) {
        Map<EntityId, Integer> counts = new TreeMap<>();
        for (Entity happening : happenings) {
            named(happening).forEach(id -> counts.merge(id, 1, Integer::sum));
        }
        Map<String, List<Object>> ways = new TreeMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<EntityId, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WAYS)
                .forEach(entry -> scope.find(entry.getKey())
                        .filter(subject -> !scope.href(subject).isEmpty())
                        .ifPresent(subject -> ways.computeIfAbsent(
                                        "By " + subject.kind().label().one().toLowerCase(java.util.Locale.ROOT),
                                        title -> new ArrayList<>())
                                .add(way(Titles.of(subject), scope.href(subject), entry.getValue()))));
        return ways;
    }

    private Set<EntityId> named(Entity happening) {
        Set<EntityId> named = new LinkedHashSet<>();
        for (Edge edge : archive.from(happening.id())) {
            if (edge.role() == Edge.Role.MENTION
                    && !edge.field().isEmpty()
                    && edge.from().language().equals(happening.language())) {
                named.add(edge.to().entity());
            }
        }
        named.remove(happening.id());
        return named;
    }
}
