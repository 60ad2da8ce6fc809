package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcebook.content.Entity;

/** The page that looks records up, and what it offers to readers without a script: the listings and the tags. */
final class SearchPage {

    /** Where the index stands, below the folder of the edition. */
    static final String INDEX = "search/";

    private final Scope scope;
    private final List<Entity> records;

    SearchPage(World world, String language, List<Entity> records) {
        this.scope = new Scope(world, EntityRoutes.search(language));
        this.records = records;
    }

    PageModel model() {
        return scope.finished(new Data()
                .with(Variable.SITE.word(), new SiteModel(scope).map())
                .with(Variable.PAGE.word(), new PageHead(scope).under().map("Search"))
                .with(Variable.SEARCH.word(), search())
                .map());
    }

    private Map<String, Object> search() {
        Route tags = EntityRoutes.tags(scope.language());
        return new Data()
                .with("index", INDEX)
                .with("kinds", new KindLinks(scope, records).all())
                .with("tags", scope.world().routes().has(tags.output()) ? Data.link("Tags", scope.to(tags)) : null)
                .with("standings", standings())
                .map();
    }

    /** Every standing that some record has, once. */
    private List<Object> standings() {
        Map<Object, Object> found = new LinkedHashMap<>();
        for (Entity entity : records) {
            Map<String, Object> standing = Cards.standing(entity);
            if (standing != null) {
                found.putIfAbsent(
                        standing.get("value"),
                        new Data()
                                .with("value", standing.get("value"))
                                .with("words", standing.get("words"))
                                .map());
            }
        }
        return new ArrayList<>(found.values());
    }
}
