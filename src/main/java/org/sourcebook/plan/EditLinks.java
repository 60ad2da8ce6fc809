package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sourcebook.content.Entity;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.model.Kind;

/**
 * The ways from a page to its source on the repository's host: edit it, see its history, add a record.
 *
 * <p>The addresses are GitHub's, which GitLab, Gitea and Forgejo understand in part.
 */
final class EditLinks {

    private final Scope scope;

    EditLinks(Scope scope) {
        this.scope = scope;
    }

    /** The repository for {@code site.repository}. */
    Map<String, Object> site(SiteSettings.Repository repository) {
        List<Object> contribute = new ArrayList<>();
        for (Kind kind : scope.world().archive().model().kinds()) {
            if (kind.hasPages()) {
                contribute.add(Data.link(
                        "Add " + article(kind) + " " + kind.label().one().toLowerCase(java.util.Locale.ROOT),
                        add(repository, kind)));
            }
        }
        return new Data()
                .with("url", repository.url())
                .with("edit", repository.url() + "/tree/" + repository.branch() + "/" + path(repository, "content"))
                .with("contribute", contribute)
                .map();
    }

    private static String article(Kind kind) {
        return "aeiou".indexOf(Character.toLowerCase(kind.label().one().charAt(0))) >= 0 ? "an" : "a";
    }

    String edit(Entity entity) {
        return scope.world()
                .settings()
                .repository()
                .map(repository -> repository.url() + "/edit/" + repository.branch() + "/"
                        + path(repository, entity.file().path()))
                .orElse("");
    }

    String history(Entity entity) {
        return scope.world()
                .settings()
                .repository()
                .map(repository -> repository.url() + "/commits/" + repository.branch() + "/"
                        + path(repository, entity.file().path()))
                .orElse("");
    }

    private static String add(SiteSettings.Repository repository, Kind kind) {
        return repository.url() + "/new/" + repository.branch() + "/" + path(repository, "content/" + kind.plural())
                + "?filename=new-" + kind.name() + ".md";
    }

    private static String path(SiteSettings.Repository repository, String path) {
        return repository.path().isEmpty() ? path : repository.path() + "/" + path;
    }
}
