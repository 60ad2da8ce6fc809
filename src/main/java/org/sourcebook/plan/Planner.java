package org.sourcebook.plan;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.Location;
import org.sourcebook.source.Once;
import org.sourcebook.source.Span;
import org.sourcebook.view.Drawings;

/** Decides which outputs a site has. */
public final class Planner {

    private final PlanRequest request;
    private final Reporter reporter;
    private final Removals removals;

    public Planner(PlanRequest request, Reporter reporter) {
        this.request = request;
        this.reporter = reporter;
        this.removals = new Removals(request.promises());
    }

    /** The plan; outputs that clash and menus that lead nowhere are reported. */
    public Plan plan() {
        String baseUrl = baseUrl();
        List<Edition> editions = Edition.all(request.archive(), request.settings());
        List<RouteTable.Claim> claims = new ArrayList<>();
        editions.forEach(edition -> claims.addAll(edition.claims()));
        StaticFiles files = new StaticFiles(request);
        claims.addAll(files.claims());
        claims.addAll(removals.claims());
        SocialCards cards = new SocialCards(request, baseUrl);
        List<PlannedFile> extras = extras(editions);
        editions.forEach(edition -> extras.addAll(edition.cards(cards)));
        extras.forEach(file -> claims.add(new RouteTable.Claim(file.route(), Location.ofPath(file.origin()))));
        RouteTable routes =
                RouteTable.of(claims, reporter).noting(request.archive().log());
        new KeptPromises(request.archive(), request.promises(), reporter).check();
        World world = world(routes, baseUrl, cards, downloads(extras));
        checkMenus(world);
        List<PlannedPage> pages = new ArrayList<>();
        editions.forEach(edition -> pages.addAll(edition.pages(world)));
        pages.addAll(removals.pages(world));
        keepFirstOfEachPath(pages);
        pages.add(NotFoundPage.of(
                world, basePath(baseUrl), request.settings().file().at(Span.START)));
        List<PlannedFile> all = new ArrayList<>(files.copies());
        all.addAll(extras);
        List<String> leftOut = new ArrayList<>();
        if (baseUrl.isEmpty()) {
            leftOut.add("sitemap.xml, feeds, social cards and canonical links: they need base_url in content/site.yaml,"
                    + " or --base-url");
        } else {
            all.add(Sitemap.of(pages, baseUrl));
            all.addAll(new Feeds(request.settings(), baseUrl).of(request.archive()));
        }
        return new Plan(pages, all, routes, basePath(baseUrl), leftOut, new RecordPages(world));
    }

    private List<PlannedFile> extras(List<Edition> editions) {
        List<PlannedFile> files = new ArrayList<>();
        for (Edition edition : editions) {
            PlannedEdition planned = edition.planned(request.archive(), request.settings());
            request.extras().forEach(extra -> files.addAll(extra.of(planned)));
        }
        return files;
    }

    /** Of two pages on one path, which is an error already, the first is made, so that links to it can be checked. */
    private static void keepFirstOfEachPath(List<PlannedPage> pages) {
        Set<String> seen = new HashSet<>();
        pages.removeIf(page -> !seen.add(OutputName.folded(page.route().output())));
    }

    private static List<PlannedFile.Download> downloads(List<PlannedFile> files) {
        return files.stream()
                .filter(PlannedFile.Download.class::isInstance)
                .map(PlannedFile.Download.class::cast)
                .toList();
    }

    private World world(RouteTable routes, String baseUrl, SocialCards cards, List<PlannedFile.Download> downloads) {
        WordList.check(request.templates(), reporter);
        return new World(
                request.archive(),
                removals,
                request.settings(),
                routes,
                request.templates(),
                BlockDeclarations.read(request.templates(), reporter),
                Cited.style(request, reporter),
                new Drawings(),
                request.cleaner(),
                request.verdicts(),
                baseUrl,
                request.generator(),
                new Images(request.assets(), request.archive().log()),
                cards,
                downloads,
                Once.of(() -> Correction.newest(request.archive().entities())),
                Once.of(() -> Coverage.of(request.archive().entities())),
                request.timings());
    }

    private void checkMenus(World world) {
        request.settings().menu().forEach(entry -> MenuTarget.check(entry, world, reporter));
        request.settings().footer().forEach(entry -> MenuTarget.check(entry, world, reporter));
    }

    private String baseUrl() {
        String given = request.baseUrl();
        return given.isEmpty() || given.endsWith("/") ? given : given + "/";
    }

    private static String basePath(String baseUrl) {
        return baseUrl.isEmpty() ? "/" : URI.create(baseUrl).getPath();
    }
}
