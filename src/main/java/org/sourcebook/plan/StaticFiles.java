package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.List;
import org.sourcebook.content.Asset;
import org.sourcebook.source.Location;
import org.sourcebook.source.Span;

/** The outputs that are no pages: the theme's and the site's assets, files beside records, marks for hosts. */
final class StaticFiles {

    /** Tells GitHub Pages to serve the files as they are. */
    private static final Route NO_JEKYLL = Route.of(".nojekyll");

    private final PlanRequest request;

    StaticFiles(PlanRequest request) {
        this.request = request;
    }

    List<PlannedFile> copies() {
        List<PlannedFile> files = new ArrayList<>();
        request.templates().assets().forEach((name, asset) -> {
            if (!isOwn(name)) {
                files.add(new PlannedFile.Bytes(Route.of(name), asset.origin(), asset.bytes()));
            }
        });
        for (Asset asset : request.assets()) {
            files.add(new PlannedFile.Copy(Route.of(output(asset)), asset.path(), asset.file()));
        }
        files.add(new PlannedFile.Bytes(NO_JEKYLL, "the mark for GitHub Pages", new byte[0]));
        return files;
    }

    /** Where an asset is published: where it lies below {@code content/}. */
    static String output(Asset asset) {
        return asset.path().substring(asset.path().indexOf('/') + 1);
    }

    /** The path of the asset that would be published there. */
    static String path(String output) {
        return "content/" + output;
    }

    private Location settings() {
        return request.settings().file().at(Span.START);
    }

    private boolean isOwn(String name) {
        return request.assets().stream().anyMatch(asset -> output(asset).equals(name));
    }

    List<RouteTable.Claim> claims() {
        List<RouteTable.Claim> claims = new ArrayList<>();
        copies().forEach(file -> claims.add(new RouteTable.Claim(file.route(), Location.ofPath(file.origin()))));
        claims.add(new RouteTable.Claim(NotFoundPage.ROUTE, settings()));
        if (!request.baseUrl().isEmpty()) {
            claims.add(new RouteTable.Claim(Sitemap.ROUTE, settings()));
            Feeds.routes().forEach(route -> claims.add(new RouteTable.Claim(route, settings())));
        }
        return claims;
    }
}
