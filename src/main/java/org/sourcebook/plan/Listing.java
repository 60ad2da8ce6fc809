package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.sourcebook.content.Entity;
import org.sourcebook.model.Kind;
import org.sourcebook.source.Location;

/**
 * A list of records, over as many pages as it needs: of a kind, of a tag, of what refers to a record.
 *
 * <p>{@code kind} is there for the listing of a kind, which offers to add a record; {@code up} makes the steps between the home page and the list, for a page that stands somewhere.
 */
record Listing(
        String title,
        String about,
        Optional<Kind> kind,
        List<Entity> records,
        Location origin,
        IntFunction<Route> route,
        Function<Scope, Optional<Map<String, Object>>> up,
        Overview overview) {

    /** The routes of its pages. */
    List<Route> routes(int usualSize) {
        Paging paging = paging(usualSize);
        List<Route> routes = new ArrayList<>();
        for (int number = 1; number <= paging.count(); number++) {
            routes.add(route.apply(number));
        }
        return routes;
    }

    List<PlannedPage> pages(World world) {
        Paging paging = paging(world.settings().pageSize());
        List<PlannedPage> pages = new ArrayList<>();
        for (int number = 1; number <= paging.count(); number++) {
            int here = number;
            pages.add(new PlannedPage(
                    route.apply(here),
                    overview.template(),
                    origin,
                    parameters(paging, here),
                    () -> model(world, paging, here)));
        }
        return pages;
    }

    /** The records a page is made from: those on it, and where something is drawn of the list, all. */
    private List<Entity> needed(Paging paging, int number) {
        return overview == Overview.NONE ? paging.on(number, records) : records;
    }

    private String parameters(Paging paging, int number) {
        StringBuilder words = new StringBuilder(title)
                .append('\n')
                .append(about)
                .append('\n')
                .append(number)
                .append(' ')
                .append(paging.size())
                .append(' ')
                .append(records.size());
        needed(paging, number).forEach(record -> words.append(' ').append(record.id()));
        return words.toString();
    }

    private Paging paging(int usualSize) {
        return new Paging(overview.size() == 0 ? usualSize : overview.size(), records.size(), route);
    }

    private PageModel model(World world, Paging paging, int number) {
        Scope scope = new Scope(world, route.apply(number));
        Route here = scope.route();
        needed(paging, number).forEach(world::given);
        List<Entity> shown = paging.on(number, records);
        Data listing = new Data()
                .with("title", title)
                .with("about", about)
                .with("kind", kind.map(Kind::name).orElse(""))
                .with("add", kind.flatMap(new EditLinks(scope)::add).orElse(null))
                .with("items", new Cards(scope).all(shown))
                .with("total", records.size())
                .with("number", number)
                .with("count", paging.count())
                .with("first", (number - 1) * paging.size() + 1)
                .with("drawing", overview.picture().of(scope, number, shown))
                .with("ways", number == 1 ? overview.ways().apply(scope) : List.of())
                .with("pages", paging.links(here))
                .with(
                        "previous",
                        paging.link(number - 1, "Page " + (number - 1), here).orElse(null))
                .with(
                        "next",
                        paging.link(number + 1, "Page " + (number + 1), here).orElse(null));
        String whole = number == 1 ? title : title + ", page " + number;
        PageHead head = new PageHead(scope).described(about);
        Optional<Map<String, Object>> step = up.apply(scope);
        head = step.isPresent() ? head.under(step.get()) : head.under();
        return scope.finished(new Data()
                .with(Variable.SITE.word(), new SiteModel(scope).map())
                .with(Variable.PAGE.word(), head.map(whole, title))
                .with(Variable.LISTING.word(), listing.map())
                .map());
    }
}
