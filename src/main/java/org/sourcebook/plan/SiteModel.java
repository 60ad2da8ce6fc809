package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sourcebook.content.SiteSettings;

/** The site as every page is given it, with links relative to that page. */
final class SiteModel {

    private final Scope scope;
    private final SiteSettings settings;

    SiteModel(Scope scope) {
        this.scope = scope;
        this.settings = scope.world().settings();
    }

    Map<String, Object> map() {
        return new Data()
                .with("title", settings.title())
                .with("tagline", settings.tagline())
                .with("question", settings.question())
                .with("answer", settings.answer())
                .with("description", settings.description())
                .with("contact", settings.contact())
                .with("base_url", scope.world().baseUrl())
                .with("language", settings.languages().get(0))
                .with("menu", entries(settings.menu()))
                .with("footer", entries(settings.footer()))
                .with("search", settings.search() ? search() : null)
                .with(
                        "repository",
                        settings.repository().map(new EditLinks(scope)::site).orElse(null))
                .with("generator", scope.world().generator())
                .with("feeds", feeds())
                .map();
    }

    private List<Object> feeds() {
        if (scope.world().baseUrl().isEmpty()) {
            return List.of();
        }
        return List.of(
                feed("Changes (Atom)", Feeds.CHANGES_ATOM, "application/atom+xml"),
                feed("Changes (JSON)", Feeds.CHANGES_JSON, "application/feed+json"),
                feed("Corrections (Atom)", Feeds.CORRECTIONS_ATOM, "application/atom+xml"),
                feed("Corrections (JSON)", Feeds.CORRECTIONS_JSON, "application/feed+json"));
    }

    private Map<String, Object> feed(String title, Route route, String type) {
        return new Data()
                .with("title", title)
                .with("href", scope.to(route))
                .with("type", type)
                .map();
    }

    private Map<String, Object> search() {
        Route page = EntityRoutes.search(scope.language());
        return new Data()
                .with("href", scope.to(page))
                .with("current", page.equals(scope.route()))
                .map();
    }

    private List<Object> entries(List<SiteSettings.MenuEntry> entries) {
        List<Object> links = new ArrayList<>();
        for (SiteSettings.MenuEntry entry : entries) {
            if (!MenuTarget.works(entry, scope)) {
                continue;
            }
            MenuTarget target = MenuTarget.of(entry, scope);
            links.add(new Data()
                    .with("title", entry.title())
                    .with("href", target.href())
                    .with("current", target.isCurrent(scope.route()))
                    .map());
        }
        return links;
    }
}
