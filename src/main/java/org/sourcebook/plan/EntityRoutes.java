package org.sourcebook.plan;

import java.util.Optional;
import org.sourcebook.content.Entity;
import org.sourcebook.model.Kind;

/** Where the pages of records and of kinds go. */
final class EntityRoutes {

    private EntityRoutes() {}

    /** The page of a record, if its kind has pages. */
    static Optional<Route> of(Entity entity) {
        Kind kind = entity.kind();
        return kind.hasPages()
                ? Optional.of(new Route(
                        entity.language(),
                        kind.route().replace("{id}", entity.id().id())))
                : Optional.empty();
    }

    /** The data twin of a page: {@code events/release.json} beside {@code events/release.html}. */
    static Route twin(Route page) {
        String path = page.path();
        String stem = path.endsWith(".html") ? path.substring(0, path.length() - ".html".length()) : path;
        return new Route(page.language(), stem + ".json");
    }

    /** A page of the listing of a kind, counted from 1. */
    static Route listing(Kind kind, String language, int number) {
        return new Route(language, kind.plural() + "/" + file(number));
    }

    /** A page of the records that share a tag. */
    static Route tag(String tag, String language, int number) {
        return new Route(language, "tags/" + tag + (number == 1 ? ".html" : "-page-" + number + ".html"));
    }

    static Route tags(String language) {
        return new Route(language, "tags/index.html");
    }

    static Route search(String language) {
        return new Route(language, "search.html");
    }

    /** A page of the timeline, counted from 1. */
    static Route timeline(String language, int number) {
        return new Route(language, "timeline" + (number == 1 ? "" : "-page-" + number) + ".html");
    }

    /** A page of the network, counted from 1. */
    static Route network(String language, int number) {
        return new Route(language, "network" + (number == 1 ? "" : "-page-" + number) + ".html");
    }

    static Route home(String language) {
        return new Route(language, "index.html");
    }

    /** A page of the full list of what refers to a record. */
    static Route references(Entity entity, Kind from, int number) {
        String folder = EntityRoutes.of(entity)
                .map(Route::path)
                .map(path -> path.substring(0, path.length() - ".html".length()))
                .orElseThrow();
        return new Route(
                entity.language(), folder + "/" + from.plural() + (number == 1 ? "" : "-page-" + number) + ".html");
    }

    private static String file(int number) {
        return number == 1 ? "index.html" : "page-" + number + ".html";
    }
}
