package org.sourcebook.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sourcebook.archive.Archive;
import org.sourcebook.card.CardPainter;
import org.sourcebook.card.SocialCard;
import org.sourcebook.content.Entity;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.source.Once;

/**
 * The pictures of a site for where its pages are shared: one of each record, one of the home page, which stands for all other pages too.
 *
 * <p>There are none without a base URL, since whoever shares a page is given the picture's whole address.
 */
final class SocialCards {

    private static final String FOLDER = "cards/";

    private final Archive archive;
    private final SiteSettings settings;
    private final boolean wanted;
    private final Supplier<CardPainter> painter = Once.of(CardPainter::load);

    SocialCards(PlanRequest request, String baseUrl) {
        this.archive = request.archive();
        this.settings = request.settings();
        this.wanted = settings.socialCards() && !baseUrl.isEmpty();
    }

    /** Where the card of a page goes: {@code events/list-released.html} has {@code cards/events/list-released.png}. */
    static Route route(Route page) {
        return new Route(page.language(), FOLDER + withoutEnding(page.path()) + ".png");
    }

    private static String withoutEnding(String path) {
        return path.endsWith(".html") ? path.substring(0, path.length() - ".html".length()) : path;
    }

    /** The card of a home page; none where none are wanted. */
    List<PlannedFile> home(Route page) {
        return files(page, settings.file().path(), this::home);
    }

    /** The card of a record; none where none are wanted, or where the record has no page. */
    List<PlannedFile> record(Entity entity) {
        return EntityRoutes.of(entity)
                .map(page -> files(page, entity.file().path(), () -> of(new PlannedRecord(archive, entity, page))))
                .orElse(List.of());
    }

    private List<PlannedFile> files(Route page, String origin, Supplier<SocialCard> card) {
        return wanted
                ? List.of(new PlannedFile.Drawn(
                        route(page),
                        origin,
                        () -> card.get().words(),
                        () -> painter.get().png(card.get())))
                : List.of();
    }

    /** What stands on the card of a home page: the question the site is about. */
    SocialCard home() {
        String title = settings.question().isEmpty() ? settings.title() : settings.question();
        return new SocialCard(settings.title(), settings.tagline(), title, Optional.empty(), "");
    }

    /** What stands on the card of a record: never a statement without its standing and its speaker. */
    SocialCard of(PlannedRecord record) {
        Entity entity = record.entity();
        return new SocialCard(
                settings.title(),
                label(record),
                record.title(),
                Optional.ofNullable(Cards.standing(entity))
                        .map(standing -> new SocialCard.Standing(
                                (String) standing.get("value"), (String) standing.get("words"))),
                record.speaker());
    }

    private static String label(PlannedRecord record) {
        String kind = record.entity().kind().label().one();
        String draft = Cards.isDraft(record.entity()) ? "Draft · " + kind : kind;
        String notice = record.notice();
        String label = notice.isEmpty() ? draft : draft + " · " + notice;
        return record.date()
                .map(Edtf::words)
                .map(words -> label + " · " + words)
                .orElse(label);
    }
}
