package org.sourcebook.plan;

import java.util.Map;
import java.util.Optional;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.source.Span;

/** The page of a record. */
final class RecordPage {

    private RecordPage() {}

    static PlannedPage of(World world, Entity entity, Route route, Neighbours neighbours) {
        return new PlannedPage(
                route,
                world.templateOf(entity.kind().name()),
                entity.file().at(Span.START),
                Optional.of(parameters(entity, neighbours)),
                unprinted -> model(new Scope(world, route, unprinted), entity, neighbours));
    }

    private static String parameters(Entity entity, Neighbours neighbours) {
        return String.join(
                " ",
                entity.id().toString(),
                neighbours
                        .before(entity)
                        .map(Entity::id)
                        .map(EntityId::toString)
                        .orElse("-"),
                neighbours.after(entity).map(Entity::id).map(EntityId::toString).orElse("-"));
    }

    private static PageModel model(Scope scope, Entity entity, Neighbours neighbours) {
        Map<String, Object> record = new RecordModel(scope, entity).whole();
        PageHead head = new PageHead(scope)
                .of(entity)
                .between(link(scope, neighbours.before(entity)), link(scope, neighbours.after(entity)));
        return scope.finished(new Data()
                .with(Variable.SITE.word(), new SiteModel(scope).map())
                .with(Variable.PAGE.word(), head.map(Titles.of(entity)))
                .with(Variable.RECORD.word(), record)
                .map());
    }

    private static Optional<Map<String, Object>> link(Scope scope, Optional<Entity> entity) {
        return entity.map(scope.world()::given).map(there -> Data.link(Titles.of(there), scope.href(there)));
    }
}
