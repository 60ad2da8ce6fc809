package org.sourcebook.plan;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sourcebook.archive.Archive;
import org.sourcebook.archive.Target;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.content.Promises;
import org.sourcebook.content.Published;
import org.sourcebook.content.Removal;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.markdown.Heading;
import org.sourcebook.source.Span;

/**
 * Whether whoever noted an address the site once published still finds something there: the record, its alias, or what
 * became of it.
 */
final class KeptPromises {

    static final Code LOST_ID = new Code("lost-id");

    private static final String REMEDY =
            "if it stands elsewhere now, name its old address under 'aliases' there; if it went, say why in "
                    + Promises.REMOVED;

    private final Archive archive;
    private final Promises promises;
    private final Reporter reporter;
    private final Map<String, Entity> pages = new TreeMap<>();
    private final Set<String> otherwise = new HashSet<>();
    private boolean hasUnread;

    KeptPromises(Archive archive, Promises promises, Reporter reporter) {
        this.archive = archive;
        this.promises = promises;
        this.reporter = reporter;
    }

    void check() {
        promises.removed().forEach(this::checkSee);
        archive.entities().forEach(entity -> Alias.ofParts(entity).forEach(this::reportAlias));
        if (promises.published().isEmpty()) {
            return;
        }
        gather();
        // The record that could not be read may hold the alias.
        promises.published().stream()
                .filter(each -> !hasUnread && !isKept(each))
                .forEach(this::report);
    }

    private void reportAlias(Alias alias) {
        String message = "an alias is a page, and '" + alias.route().path() + "' is a part of one";
        reporter.report(Diagnostic.error(RouteTable.INVALID_OUTPUT_NAME, alias.where(), message)
                .withHint("give the part its old id back, or tell in " + Promises.REMOVED + " what became of it"));
    }

    private void checkSee(Removal removal) {
        removal.see()
                .forEach(reference -> archive.resolve(reference, removal.file().at(reference.span()), reporter));
    }

    private void gather() {
        for (Entity entity : archive.entities()) {
            EntityRoutes.of(entity).ifPresent(route -> pages.put(route.output(), entity));
            Alias.all(entity).forEach(alias -> otherwise.add(alias.route().output()));
            hasUnread |= !entity.sound() && entity.fields().size() < 2;
        }
        for (Removal removal : promises.removed()) {
            removal.was().forEach(was -> otherwise.add(was.address()));
        }
    }

    private boolean isKept(Published each) {
        if (otherwise.contains(each.address()) || otherwise.contains(each.page())) {
            return true;
        }
        Entity entity = pages.get(each.page());
        if (entity == null) {
            // Of a page that went only the page itself is told.
            return !each.part().isEmpty();
        }
        boolean same = each.id().isEmpty() || each.id().equals(entity.id().toString());
        return same && (each.part().isEmpty() || hasPart(entity, each.part()));
    }

    private boolean hasPart(Entity entity, String part) {
        return !entity.sound()
                || archive.part(new Target(entity.id(), part), entity.language())
                        .isPresent()
                || entity.body().headings().stream().map(Heading::id).anyMatch(part::equals);
    }

    private void report(Published each) {
        if (each.part().isEmpty()) {
            reportPage(each);
        } else {
            reportPart(each);
        }
    }

    private void reportPage(Published each) {
        Optional<Entity> moved = moved(each.id());
        String what = each.id().isEmpty() ? each.address() : each.id() + " (" + each.address() + ")";
        Optional<Entity> there = Optional.ofNullable(pages.get(each.page()));
        Diagnostic lost = Diagnostic.error(
                LOST_ID,
                each.where(),
                there.map(entity -> "another record stands where " + each.id() + " was published: " + entity.id())
                        .orElse("the published record " + what + " is gone"));
        reporter.report(there.map(
                        entity -> lost.withHint("give " + entity.file().path()
                                        + " another id, so that this address can lead to " + each.id()
                                        + " or tell what became of it")
                                .alsoAt(entity.file().at(Span.START)))
                .or(() -> moved.map(entity -> lost.withHint(renamed(each, entity))
                        .alsoAt(entity.file().at(Span.START))))
                .orElseGet(() -> lost.withHint(isDraft(each) ? "it is a draft; " + REMEDY : "put it back; " + REMEDY)));
    }

    private static String renamed(Published each, Entity entity) {
        String language = entity.language();
        String alias = language.isEmpty() ? each.page() : each.page().replaceFirst("^" + language + "/", "");
        return "if it is " + entity.id() + " now, write 'aliases: [" + alias + "]' in "
                + entity.file().path() + "; if it went, say why in " + Promises.REMOVED;
    }

    private boolean isDraft(Published each) {
        int colon = each.id().indexOf(':');
        return colon > 0
                && archive.isDraft(
                        new EntityId(each.id().substring(0, colon), each.id().substring(colon + 1)));
    }

    /** The record that is probably the lost one under another name: at another address, or of its kind, unpublished so far, and alike. */
    private Optional<Entity> moved(String id) {
        Map<String, Entity> candidates = new TreeMap<>();
        Set<String> known = new HashSet<>();
        promises.published().forEach(each -> known.add(each.id()));
        String kind = id.substring(0, id.indexOf(':') + 1);
        for (Entity entity : pages.values()) {
            String name = entity.id().toString();
            if (name.equals(id)) {
                return Optional.of(entity);
            } else if (name.startsWith(kind) && !known.contains(name)) {
                candidates.put(name, entity);
            }
        }
        return id.isEmpty()
                ? Optional.empty()
                : Suggestion.nearest(id, candidates.keySet()).map(candidates::get);
    }

    private void reportPart(Published each) {
        Entity entity = pages.get(each.page());
        String again = Suggestion.nearest(each.part(), PublishedAddresses.partsOf(entity))
                .map(near -> "if it is '#" + near + "' now, give it its old id back")
                .orElse("give the part that takes its place its old id");
        reporter.report(Diagnostic.error(
                        LOST_ID,
                        each.where(),
                        "the published part '#" + each.part() + "' of " + entity.id() + " is gone")
                .withHint(again + " (a heading: '## Words {#" + each.part() + "}'); if it went, say why in "
                        + Promises.REMOVED)
                .alsoAt(entity.file().at(Span.START)));
    }
}
