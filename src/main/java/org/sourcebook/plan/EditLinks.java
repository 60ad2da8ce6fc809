package org.sourcebook.plan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.content.Entity;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.model.Kind;
import org.sourcebook.model.RecordTemplate;
import org.sourcebook.source.Span;

/**
 * The ways from a page to its source on the repository's host: edit it, see its history, add a record.
 *
 * <p>The addresses are GitHub's, which other hosts understand in part.
 */
final class EditLinks {

    /** Where a listing's page offers to add a record. */
    private static final String ANCHOR = "add";

    private final Scope scope;

    EditLinks(Scope scope) {
        this.scope = scope;
    }

    /** The repository as templates are given it. */
    Map<String, Object> site(SiteSettings.Repository repository) {
        List<Object> contribute = new ArrayList<>();
        for (Kind kind : scope.world().archive().model().kinds()) {
            Route listing = EntityRoutes.listing(kind, scope.language(), 1);
            if (scope.world().routes().has(listing.output())) {
                contribute.add(Data.link(title(kind), scope.to(listing) + "#" + ANCHOR));
            }
        }
        return new Data()
                .with("url", repository.url())
                .with("edit", at(repository, "tree", "content"))
                .with("contribute", contribute)
                .map();
    }

    /** The address that edits a record; empty where no repository is named. */
    String edit(Entity entity) {
        return ofFile("edit", entity);
    }

    /** The address of one value: its line in the record's file; empty where no repository is named. */
    String edit(Entity entity, Span value) {
        return scope.world()
                .settings()
                .repository()
                .map(repository -> at(repository, "blob", entity.file().path()) + "?plain=1#L"
                        + entity.file().at(value).position().line())
                .orElse("");
    }

    /** The address of a record's history; empty where no repository is named. */
    String history(Entity entity) {
        return ofFile("commits", entity);
    }

    private String ofFile(String action, Entity entity) {
        return scope.world()
                .settings()
                .repository()
                .map(repository -> at(repository, action, entity.file().path()))
                .orElse("");
    }

    /** The link that adds a record: a new file on the host, filled with what a record of this kind needs. */
    Optional<Map<String, Object>> add(Kind kind) {
        return scope.world().settings().repository().map(repository -> Data.link(title(kind), add(repository, kind)));
    }

    private static String title(Kind kind) {
        String word = kind.label().one().toLowerCase(Locale.ROOT);
        return "Add " + ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }

    private static String add(SiteSettings.Repository repository, Kind kind) {
        String name = "new-" + kind.name();
        String text = URLEncoder.encode(RecordTemplate.markdown(kind, name), StandardCharsets.UTF_8);
        return at(repository, "new", "content/" + kind.plural()) + "?filename=" + name + ".md&value="
                + text.replace("+", "%20");
    }

    private static String at(SiteSettings.Repository repository, String action, String path) {
        String below = repository.path().isEmpty() ? path : repository.path() + "/" + path;
        return repository.url() + "/" + action + "/" + repository.branch() + "/" + below;
    }
}
