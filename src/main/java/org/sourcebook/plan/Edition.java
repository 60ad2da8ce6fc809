package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sourcebook.archive.Archive;
import org.sourcebook.content.Entity;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.source.Location;
import org.sourcebook.source.Span;

/**
 * The pages of a site in one language: records, listings, tags, home.
 *
 * <p>An edition holds the records that exist in its language; a language without any has no edition, but the first one always has.
 */
final class Edition {

    private final String language;
    private final List<Entity> records;
    private final Location origin;
    private final List<Listing> listings;
    private final Map<String, List<Entity>> byTag;
    private final int pageSize;
    private final boolean searched;

    private Edition(String language, List<Entity> records, Archive archive, SiteSettings settings) {
        this.language = language;
        this.records = records;
        this.origin = settings.file().at(Span.START);
        this.pageSize = settings.pageSize();
        this.searched = settings.search();
        this.byTag = byTag(records);
        this.listings = new Listings(language, records, origin, archive).all(byTag);
    }

    static List<Edition> all(Archive archive, SiteSettings settings) {
        Map<String, List<Entity>> byLanguage = new TreeMap<>(Map.of("", List.of()));
        for (Entity entity : archive.entities()) {
            if (entity.sound()) {
                byLanguage.merge(entity.language(), List.of(entity), Edition::joined);
            }
        }
        List<Edition> editions = new ArrayList<>();
        byLanguage.forEach((language, records) -> editions.add(new Edition(language, records, archive, settings)));
        return editions;
    }

    private static List<Entity> joined(List<Entity> some, List<Entity> more) {
        List<Entity> all = some instanceof ArrayList<Entity> ? some : new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static Map<String, List<Entity>> byTag(List<Entity> records) {
        Map<String, List<Entity>> byTag = new TreeMap<>();
        for (Entity entity : records) {
            Tags.of(entity)
                    .forEach(tag -> byTag.computeIfAbsent(tag, each -> new ArrayList<>())
                            .add(entity));
        }
        return byTag;
    }

    List<RouteTable.Claim> claims() {
        List<RouteTable.Claim> claims = new ArrayList<>();
        claims.add(new RouteTable.Claim(EntityRoutes.home(language), origin));
        if (searched) {
            claims.add(new RouteTable.Claim(EntityRoutes.search(language), origin));
        }
        if (!byTag.isEmpty()) {
            claims.add(new RouteTable.Claim(EntityRoutes.tags(language), origin));
        }
        for (Entity entity : records) {
            Location file = entity.file().at(Span.START);
            EntityRoutes.of(entity).ifPresent(route -> claims.add(new RouteTable.Claim(route, file)));
            Alias.all(entity).forEach(alias -> claims.add(new RouteTable.Claim(alias.route(), alias.where())));
        }
        for (Listing listing : listings) {
            listing.routes(pageSize).forEach(route -> claims.add(new RouteTable.Claim(route, listing.origin())));
        }
        return claims;
    }

    List<PlannedPage> pages(World world) {
        List<PlannedPage> pages = new ArrayList<>();
        pages.add(new PlannedPage(EntityRoutes.home(language), "home.peb", origin, () -> home(world)));
        if (searched) {
            pages.add(new PlannedPage(
                    EntityRoutes.search(language),
                    "search.peb",
                    origin,
                    () -> new SearchPage(world, language, records).model()));
        }
        if (!byTag.isEmpty()) {
            pages.add(new PlannedPage(EntityRoutes.tags(language), "tags.peb", origin, () -> tags(world)));
        }
        Neighbours neighbours = new Neighbours(records);
        for (Entity entity : records) {
            EntityRoutes.of(entity).ifPresent(route -> pages.add(RecordPage.of(world, entity, route, neighbours)));
            Alias.all(entity).forEach(alias -> pages.add(alias.page(world)));
        }
        listings.forEach(listing -> pages.addAll(listing.pages(world)));
        return pages;
    }

    /** The same records for files that are no pages. */
    PlannedEdition planned(Archive archive, SiteSettings settings) {
        List<PlannedRecord> planned = new ArrayList<>();
        for (Entity entity : records) {
            if (!Cards.isDraft(entity)) {
                EntityRoutes.of(entity).ifPresent(route -> planned.add(new PlannedRecord(archive, entity, route)));
            }
        }
        return new PlannedEdition(language, language.isEmpty() ? settings.language() : language, planned);
    }

    /** The social cards of the home page and of every record's page. */
    List<PlannedFile> cards(SocialCards cards) {
        List<PlannedFile> files = new ArrayList<>(cards.home(EntityRoutes.home(language)));
        records.forEach(entity -> files.addAll(cards.record(entity)));
        return files;
    }

    private PageModel home(World world) {
        return new HomeModel(new Scope(world, EntityRoutes.home(language)), records).model();
    }

    private PageModel tags(World world) {
        Scope scope = new Scope(world, EntityRoutes.tags(language));
        List<Object> tags = new ArrayList<>();
        byTag.forEach((tag, tagged) -> tags.add(new Data()
                .with("title", tag)
                .with("href", scope.to(EntityRoutes.tag(tag, language, 1)))
                .with("total", tagged.size())
                .map()));
        return scope.finished(new Data()
                .with(Variable.SITE.word(), new SiteModel(scope).map())
                .with(Variable.PAGE.word(), new PageHead(scope).under().map("Tags"))
                .with(Variable.TAGS.word(), tags)
                .map());
    }
}
