package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.List;
import org.sourcebook.content.Entity;
import org.sourcebook.content.SiteAddress;
import org.sourcebook.model.Value;
import org.sourcebook.source.Location;

/** An earlier address of a record, which leads on to its page. */
record Alias(Route route, Entity entity, Location where) {

    static final String TEMPLATE = "alias.peb";

    static List<Alias> all(Entity entity) {
        return written(entity).stream().filter(alias -> !alias.isOfPart()).toList();
    }

    /** Those that name a part of a page, where no redirect can stand. */
    static List<Alias> ofParts(Entity entity) {
        return written(entity).stream().filter(Alias::isOfPart).toList();
    }

    private boolean isOfPart() {
        return route.path().indexOf('#') >= 0;
    }

    private static List<Alias> written(Entity entity) {
        List<Alias> aliases = new ArrayList<>();
        boolean hasPage = entity.kind().hasPages();
        if (hasPage && entity.get("aliases").orElse(null) instanceof Value.Items items) {
            for (Value item : items.items()) {
                String path = SiteAddress.of(((Value.Text) item).text());
                if (!path.isEmpty()) {
                    aliases.add(new Alias(
                            new Route(entity.language(), path),
                            entity,
                            entity.file().at(item.span())));
                }
            }
        }
        return aliases;
    }

    PlannedPage page(World world) {
        return new PlannedPage(route, TEMPLATE, where, entity.id().toString(), () -> model(world));
    }

    private PageModel model(World world) {
        Scope scope = new Scope(world, route);
        String title = Titles.of(world.given(entity));
        Route there = EntityRoutes.of(entity).orElseThrow();
        return scope.finished(new Data()
                .with(Variable.SITE.word(), new SiteModel(scope).map())
                .with(
                        Variable.PAGE.word(),
                        new PageHead(scope).canonical(there).under().map(title))
                .with(Variable.TARGET.word(), Data.link(title, scope.href(entity)))
                .map());
    }
}
