package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.List;
import org.sourcebook.content.Entity;
import org.sourcebook.model.Kind;

/** The kinds that have records, each with the way to its listing and how many there are. */
final class KindLinks {

    private final Scope scope;
    private final List<Entity> records;

    KindLinks(Scope scope, List<Entity> records) {
        this.scope = scope;
        this.records = records;
    }

    /** In the order in which the model declares them. */
    List<Object> all() {
        List<Object> kinds = new ArrayList<>();
        for (Kind kind : scope.world().archive().model().kinds()) {
            Route listing = EntityRoutes.listing(kind, scope.language(), 1);
            long total = records.stream()
                    .filter(entity -> entity.kind().equals(kind))
                    .count();
            if (total > 0 && scope.world().routes().has(listing.output())) {
                kinds.add(new Data()
                        .with("title", kind.label().many())
                        .with("href", scope.to(listing))
                        .with("total", total)
                        .with("kind", kind.name())
                        .map());
            }
        }
        return kinds;
    }
}
