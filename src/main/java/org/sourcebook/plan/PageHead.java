package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sourcebook.card.CardPainter;
import org.sourcebook.card.SocialCard;
import org.sourcebook.content.Entity;
import org.sourcebook.markdown.Heading;
import org.sourcebook.source.Once;

/** What {@code page} is: title, addresses, ways up, back and on. */
final class PageHead {

    private static final int DEEPEST_SECTION = 3;

    private final Scope scope;
    private String description = "";
    private String kind = "";
    private String edit = "";
    private String history = "";
    private boolean draft;
    private Optional<Route> canonical;
    private Optional<Entity> record = Optional.empty();
    private List<Object> breadcrumbs = List.of();
    private List<Object> sections = List.of();
    private List<Object> translations = List.of();
    private Supplier<String> linkedData = () -> "";
    private List<Object> alternates = List.of();
    private Map<String, Object> previous;
    private Map<String, Object> next;

    PageHead(Scope scope) {
        this.scope = scope;
        this.canonical = Optional.of(scope.route());
    }

    /** Fills in what a record's page has: its source, its headings, its languages, its way up. */
    PageHead of(Entity entity) {
        String summary = Titles.text(entity, "summary");
        description =
                summary.isEmpty() ? Titles.shortened(firstLine(entity.body().plain())) : summary;
        kind = entity.kind().name();
        record = Optional.of(entity);
        EditLinks links = new EditLinks(scope);
        edit = links.edit(entity);
        history = links.history(entity);
        draft = Cards.isDraft(entity);
        linkedData = Once.of(() -> new LinkedData(scope).of(entity));
        alternates = alternates(entity);
        sections = sections(entity.body().headings());
        translations = translations(entity);
        Route listing = EntityRoutes.listing(entity.kind(), scope.language(), 1);
        return under(Data.link(entity.kind().label().many(), has(listing) ? scope.to(listing) : ""));
    }

    private List<Object> alternates(Entity entity) {
        return EntityRoutes.of(entity)
                .map(EntityRoutes::twin)
                .filter(this::has)
                .<List<Object>>map(twin -> List.of(new Data()
                        .with("title", "This page as data")
                        .with("href", scope.to(twin))
                        .with("type", "application/json")
                        .map()))
                .orElse(List.of());
    }

    private static String firstLine(String plain) {
        int end = plain.indexOf('\n');
        return end < 0 ? plain : plain.substring(0, end);
    }

    /** The page that search engines are to show instead of this one. */
    PageHead canonical(Route page) {
        canonical = Optional.of(page);
        return this;
    }

    /** No search engine is to show this page. */
    PageHead unlisted() {
        canonical = Optional.empty();
        return this;
    }

    PageHead described(String text) {
        description = text;
        return this;
    }

    /** The way up from here to the home page, which always comes first. */
    @SafeVarargs
    final PageHead under(Map<String, Object>... steps) {
        List<Object> all = new ArrayList<>();
        all.add(Data.link("Home", scope.to(EntityRoutes.home(homeLanguage()))));
        for (Map<String, Object> step : steps) {
            if (!"".equals(step.get("href"))) {
                all.add(step);
            }
        }
        breadcrumbs = all;
        return this;
    }

    private String homeLanguage() {
        return has(EntityRoutes.home(scope.language())) ? scope.language() : "";
    }

    PageHead between(Optional<Map<String, Object>> before, Optional<Map<String, Object>> after) {
        previous = before.orElse(null);
        next = after.orElse(null);
        return this;
    }

    /** The finished value. */
    Map<String, Object> map(String title, String heading) {
        String language = scope.language().isEmpty()
                ? scope.world().settings().languages().get(0)
                : scope.language();
        return new Data()
                .with("title", title)
                .with("heading", heading)
                .with("description", description)
                .with("language", language)
                .with("direction", Scripts.direction(language))
                .with("root", scope.root())
                .with("path", scope.route().output())
                .with("canonical", canonical())
                .with("card", card())
                .with("breadcrumbs", breadcrumbs)
                .with("previous", previous)
                .with("next", next)
                .with("edit", edit)
                .with("history", history)
                .with("sections", sections)
                .with("translations", translations)
                .with("alternates", alternates)
                .later("linked_data", () -> Markup.html(linkedData.get()))
                .with("kind", kind)
                .with("draft", draft)
                .later("policy", () -> PagePolicy.of(linkedData.get()))
                .map();
    }

    Map<String, Object> map(String title) {
        return map(title, title);
    }

    private String canonical() {
        String base = scope.world().baseUrl();
        String output = canonical.map(Route::output).orElse("");
        if (output.isEmpty()) {
            return "";
        }
        String folder =
                output.endsWith("index.html") ? output.substring(0, output.length() - "index.html".length()) : output;
        return base.isEmpty() ? "" : base + folder;
    }

    /** The picture for where this page is shared: its own, else that of the home page, or {@code null}. */
    private Map<String, Object> card() {
        SocialCards cards = scope.world().cards();
        Route shown = SocialCards.route(record.isPresent() ? scope.route() : EntityRoutes.home(homeLanguage()));
        if (!has(shown)) {
            return null;
        }
        SocialCard words = record.map(
                        entity -> cards.of(new PlannedRecord(scope.world().archive(), entity, scope.route())))
                .orElseGet(cards::home);
        return new Data()
                .with("href", scope.world().baseUrl() + shown.output())
                .with("width", CardPainter.WIDTH)
                .with("height", CardPainter.HEIGHT)
                .with("alt", words.words())
                .map();
    }

    private boolean has(Route route) {
        return scope.world().routes().has(route.output());
    }

    private static List<Object> sections(List<Heading> headings) {
        List<Object> sections = new ArrayList<>();
        for (Heading heading : headings) {
            if (heading.level() <= DEEPEST_SECTION) {
                sections.add(new Data()
                        .with("level", heading.level())
                        .with("id", heading.id())
                        .with("text", heading.text())
                        .map());
            }
        }
        return sections;
    }

    private List<Object> translations(Entity entity) {
        List<Object> others = new ArrayList<>();
        for (Entity variant : scope.world().archive().variants(entity.id())) {
            Optional<Route> there = EntityRoutes.of(variant);
            if (!variant.language().equals(entity.language()) && there.isPresent()) {
                String language = variant.language().isEmpty()
                        ? scope.world().settings().languages().get(0)
                        : variant.language();
                others.add(new Data()
                        .with("language", language)
                        .with("title", Titles.of(variant))
                        .with("href", scope.to(there.get()))
                        .map());
            }
        }
        return others;
    }
}
