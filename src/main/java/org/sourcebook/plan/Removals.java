package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sourcebook.archive.Target;
import org.sourcebook.content.Promises;
import org.sourcebook.content.Removal;
import org.sourcebook.model.Value;

/**
 * What is shown where something was removed: a page at each address it had, and a note on the page that a part is gone from.
 *
 * <p>None of it is among the records, so no listing, feed, search index or data file tells of it. Of what is withheld only
 * that it is, and since when, is shown. Immutable.
 */
final class Removals {

    static final String TEMPLATE = "removed.peb";

    /** An address that something had, and what became of it. */
    private record Place(Route route, String part, Removal removal, Removal.Address said) {}

    private final List<Place> pages = new ArrayList<>();
    private final Map<String, List<Place>> parts = new TreeMap<>();

    Removals(Promises promises) {
        for (Removal removal : promises.removed()) {
            removal.was().forEach(address -> add(address, removal));
        }
    }

    private void add(Removal.Address said, Removal removal) {
        int hash = said.address().indexOf('#');
        if (hash < 0) {
            pages.add(new Place(Route.of(said.address()), "", removal, said));
        } else if (hash > 0) {
            String page = said.address().substring(0, hash);
            parts.computeIfAbsent(page, path -> new ArrayList<>())
                    .add(new Place(Route.of(page), said.address().substring(hash + 1), removal, said));
        }
    }

    List<RouteTable.Claim> claims() {
        return pages.stream()
                .map(page -> new RouteTable.Claim(page.route(), page.said().where()))
                .toList();
    }

    List<PlannedPage> pages(World world) {
        return pages.stream()
                .map(page -> new PlannedPage(
                        page.route(), TEMPLATE, page.said().where(), () -> model(page, new Scope(world, page.route()))))
                .toList();
    }

    private static PageModel model(Place page, Scope scope) {
        Map<String, Object> removed = data(page, scope);
        String title = String.valueOf(removed.get("title"));
        return scope.finished(new Data()
                .with(Variable.SITE.word(), new SiteModel(scope).map())
                .with(
                        Variable.PAGE.word(),
                        new PageHead(scope)
                                .unlisted()
                                .under()
                                .map(title.isEmpty() ? "No longer here" : "No longer here: " + title))
                .with(Variable.REMOVED.word(), removed)
                .map());
    }

    /** What is gone from the page that is computed, each with the id it had there. */
    List<Object> parts(Scope scope) {
        List<Object> gone = new ArrayList<>();
        parts.getOrDefault(scope.route().output(), List.of()).forEach(part -> gone.add(data(part, scope)));
        return gone;
    }

    private static Map<String, Object> data(Place place, Scope scope) {
        Removal removal = place.removal();
        boolean told = !removal.isWithheld();
        return new Data()
                .with("id", place.part())
                .with("title", told ? removal.title() : "")
                .with("reason", removal.reason())
                .with("words", removal.reasonWords())
                .with("date", removal.date().map(Dates::data).orElse(null))
                .with("text", told ? removal.text() : "")
                .with("see", told ? see(removal, scope) : List.of())
                .map();
    }

    private static List<Object> see(Removal removal, Scope scope) {
        List<Object> links = new ArrayList<>();
        for (Value.Reference reference : removal.see()) {
            Optional<Target> target =
                    scope.world().archive().resolve(reference, removal.file().at(reference.span()), problem -> {});
            target.flatMap(there -> scope.find(there.entity())
                            .map(entity -> Data.link(
                                    Titles.of(entity),
                                    scope.href(
                                            entity,
                                            there.anchor(),
                                            removal.file().at(reference.span())))))
                    .ifPresent(links::add);
        }
        return links;
    }
}
