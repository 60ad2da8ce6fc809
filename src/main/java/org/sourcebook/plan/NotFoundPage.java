package org.sourcebook.plan;

import org.sourcebook.source.Location;

/** The page a host shows where nothing is; the only one whose links begin with the base URL's path. */
final class NotFoundPage {

    static final Route ROUTE = Route.of("404.html");

    private NotFoundPage() {}

    static PlannedPage of(World world, String basePath, Location origin) {
        return new PlannedPage(ROUTE, "404.peb", origin, basePath, () -> {
            Scope scope = new Scope(world, ROUTE, basePath);
            return scope.finished(new Data()
                    .with(Variable.SITE.word(), new SiteModel(scope).map())
                    .with(Variable.PAGE.word(), new PageHead(scope).under().map("Page not found"))
                    .map());
        });
    }
}
