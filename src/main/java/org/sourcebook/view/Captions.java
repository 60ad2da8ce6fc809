package org.sourcebook.view;

import java.util.Optional;
import org.sourcebook.archive.Target;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.model.Names;
import org.sourcebook.model.Value;

/** What a drawing has to know of the page it stands on: what records are called there, and where links lead. */
public interface Captions {

    String title(Entity entity);

    /** The link to a record's page, empty when it has none. */
    String href(Entity entity);

    /** The link to a part of a record. */
    String href(Entity entity, String part);

    /** Whose statement a record is, in words; empty where nobody has to be named. */
    String speaker(Entity entity);

    /** What the references of a record are called. */
    Names names(Entity from);

    /** A record in the page's language, else in the first one it exists in. */
    Optional<Entity> find(EntityId id);

    /** Where a reference in a record leads. */
    Optional<Target> resolve(Value.Reference reference, Entity from);
}
