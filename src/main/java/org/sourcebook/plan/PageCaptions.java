package org.sourcebook.plan;

import java.util.Optional;
import org.sourcebook.archive.Target;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.model.Names;
import org.sourcebook.model.Value;
import org.sourcebook.source.Span;
import org.sourcebook.view.Captions;

/** What records are called and where links lead on one page, for the drawings on it. */
record PageCaptions(Scope scope) implements Captions {

    @Override
    public String title(Entity entity) {
        return Titles.of(entity);
    }

    @Override
    public String href(Entity entity) {
        return scope.href(entity);
    }

    @Override
    public String href(Entity entity, String part) {
        return scope.href(entity, part, entity.file().at(Span.START));
    }

    @Override
    public String speaker(Entity entity) {
        return Speakers.of(entity, names(entity), scope.world().archive());
    }

    @Override
    public Names names(Entity from) {
        return new Cards(scope).names(from);
    }

    @Override
    public Optional<Entity> find(EntityId id) {
        return scope.find(id);
    }

    @Override
    public Optional<Target> resolve(Value.Reference reference, Entity from) {
        return scope.world().archive().resolve(reference, from);
    }
}
