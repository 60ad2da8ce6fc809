package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sourcebook.content.Entity;
import org.sourcebook.model.Trait;

/** The home page: what is known, what is disputed, what nobody knows, and the ways in. */
final class HomeModel {

    private static final int SHOWN = 5;
    private static final int TIMELINE = 12;
    private static final int LATEST = 20;

    private final Scope scope;
    private final List<Entity> records;
    private final Cards cards;

    HomeModel(Scope scope, List<Entity> records) {
        this.scope = scope;
        this.records = records;
        this.cards = new Cards(scope);
    }

    PageModel model() {
        String title = scope.world().settings().title();
        return scope.finished(new Data()
                .with(Variable.SITE.word(), new SiteModel(scope).map())
                .with(
                        Variable.PAGE.word(),
                        new PageHead(scope)
                                .described(scope.world().settings().description())
                                .map(title))
                .with(Variable.HOME.word(), home())
                .map());
    }

    private Map<String, Object> home() {
        return new Data()
                .with("kinds", new KindLinks(scope, records).all())
                .with("chapters", cards.all(with(Trait.ORDERED)))
                .with("debates", cards.all(with(Trait.DEBATE)))
                .with("known", state(State.KNOWN))
                .with("disputed", state(State.DISPUTED))
                .with("unknown", state(State.UNKNOWN))
                .with("timeline", cards.all(timeline()))
                .with("latest", cards.all(latest()))
                .with("corrections", corrections())
                .map();
    }

    /** What was updated last, the newest first. */
    private List<Entity> latest() {
        List<Entity> updated = records.stream()
                .filter(entity -> entity.get("updated").isPresent())
                .toList();
        return RecordOrder.first(LATEST, updated, RecordOrder.byField("updated", true));
    }

    private List<Entity> with(Trait trait) {
        return records.stream()
                .filter(entity -> entity.kind().has(trait))
                .sorted((left, right) -> RecordOrder.of(left.kind()).compare(left, right))
                .toList();
    }

    private Map<String, Object> state(State state) {
        List<Entity> all = state.among(records);
        List<Entity> first = RecordOrder.first(SHOWN, all, mostReported());
        Route listing = state.route(scope.language(), 1);
        return new Data()
                .with("total", all.size())
                .with("href", scope.world().routes().has(listing.output()) ? scope.to(listing) : "")
                .with("items", cards.all(first))
                .map();
    }

    /** What most reports speak of comes first, and edges last: they say how two records stand, not what happened. */
    private Comparator<Entity> mostReported() {
        return Comparator.comparing((Entity entity) -> entity.kind().has(Trait.EDGE))
                .thenComparing(entity ->
                        -scope.world().archive().attestation(entity.id()).reports())
                .thenComparing(RecordOrder.byTitle());
    }

    private List<Entity> timeline() {
        List<Entity> dated = records.stream()
                .filter(entity ->
                        entity.kind().has(Trait.DATED) && entity.kind().has(Trait.ATTESTED))
                .filter(entity -> entity.kind().field("dates").isPresent()
                        && Dates.of(entity).isPresent())
                .filter(entity -> !entity.kind().has(Trait.EDGE))
                .sorted(RecordOrder.byDate())
                .toList();
        return spread(dated);
    }

    /** At most so many, evenly taken from first to last. */
    private static List<Entity> spread(List<Entity> all) {
        if (all.size() <= TIMELINE) {
            return all;
        }
        List<Entity> taken = new ArrayList<>();
        for (int i = 0; i < TIMELINE; i++) {
            taken.add(all.get(i * (all.size() - 1) / (TIMELINE - 1)));
        }
        return taken;
    }

    private List<Object> corrections() {
        return Correction.newest(records).stream()
                .limit(SHOWN)
                .<Object>map(correction -> correction.data(scope))
                .toList();
    }
}
