package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.archive.Archive;
import org.sourcebook.content.Entity;
import org.sourcebook.model.Kind;
import org.sourcebook.model.Trait;
import org.sourcebook.source.Location;

/** The listings of an edition. */
final class Listings {

    private final String language;
    private final List<Entity> records;
    private final Location origin;
    private final Archive archive;

    Listings(String language, List<Entity> records, Location origin, Archive archive) {
        this.language = language;
        this.records = records;
        this.origin = origin;
        this.archive = archive;
    }

    List<Listing> all(Map<String, List<Entity>> byTag) {
        List<Listing> all = new ArrayList<>();
        archive.model().kinds().forEach(kind -> ofKind(kind).ifPresent(all::add));
        for (State state : State.values()) {
            ofState(state).ifPresent(all::add);
        }
        byTag.forEach((tag, tagged) -> all.add(ofTag(tag, tagged)));
        ofHappenings(byTag).ifPresent(all::add);
        ofRelations().ifPresent(all::add);
        records.forEach(entity -> all.addAll(ofReferences(entity)));
        return all;
    }

    private Optional<Listing> ofKind(Kind kind) {
        List<Entity> all = RecordOrder.sorted(
                records.stream().filter(entity -> entity.kind().equals(kind)).toList(), kind);
        return all.isEmpty() || !kind.hasPages()
                ? Optional.empty()
                : Optional.of(new Listing(
                        kind.label().many(),
                        kind.about(),
                        Optional.of(kind),
                        all,
                        kind.declaredAt(),
                        number -> EntityRoutes.listing(kind, language, number),
                        scope -> Optional.empty(),
                        Overview.NONE));
    }

    private Optional<Listing> ofState(State state) {
        List<Entity> all = state.of(records);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Listing(
                        state.title(),
                        state.about(),
                        Optional.empty(),
                        all,
                        origin,
                        number -> state.route(language, number),
                        scope -> Optional.empty(),
                        Overview.NONE));
    }

    private Optional<Listing> ofHappenings(Map<String, List<Entity>> byTag) {
        List<Entity> all = Overviews.happenings(records);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Listing(
                        "Timeline",
                        "What happened, in order of time, as far as anybody knows when.",
                        Optional.empty(),
                        all,
                        origin,
                        number -> EntityRoutes.timeline(language, number),
                        scope -> Optional.empty(),
                        new Overviews(archive, byTag).timeline(all)));
    }

    private Optional<Listing> ofRelations() {
        List<Entity> all = records.stream()
                .filter(entity -> entity.kind().has(Trait.EDGE))
                .sorted(RecordOrder.byTitle())
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Listing(
                        "Network",
                        "Who stands how to whom, as sources report it.",
                        Optional.empty(),
                        all,
                        origin,
                        number -> EntityRoutes.network(language, number),
                        scope -> Optional.empty(),
                        Overviews.network(all)));
    }

    private Listing ofTag(String tag, List<Entity> tagged) {
        return new Listing(
                "Tag: " + tag,
                "",
                Optional.empty(),
                tagged.stream().sorted(RecordOrder.byTitle()).toList(),
                origin,
                number -> EntityRoutes.tag(tag, language, number),
                scope -> Optional.of(Data.link("Tags", scope.to(EntityRoutes.tags(language)))),
                Overviews.ofTag(tag, tagged));
    }

    private List<Listing> ofReferences(Entity entity) {
        List<Listing> all = new ArrayList<>();
        if (EntityRoutes.of(entity).isPresent()) {
            RecordLists.references(archive, entity).forEach((kind, from) -> {
                if (from.size() > RecordLists.SHOWN) {
                    all.add(ofReferences(entity, kind, from));
                }
            });
        }
        return all;
    }

    private Listing ofReferences(Entity entity, Kind kind, List<Entity> from) {
        return new Listing(
                kind.label().many() + " that refer to " + Titles.of(entity),
                "",
                Optional.empty(),
                from,
                entity.file().at(org.sourcebook.source.Span.START),
                number -> EntityRoutes.references(entity, kind, number),
                scope -> Optional.of(Data.link(Titles.of(entity), scope.href(entity))),
                Overview.NONE);
    }
}
