package org.sourcebook.plan;

import java.util.Optional;
import org.sourcebook.archive.Archive;
import org.sourcebook.content.Entity;

/**
 * Plans the page of a record again, for an archive in which some records have another text, and all outputs stay where they are.
 *
 * <p>What is worked out from all records, such as the last corrections, is as it was when the site was planned.
 */
public final class RecordPages {

    private final World world;

    RecordPages(World world) {
        this.world = world;
    }

    /** The page of a record, if it has one. */
    public Optional<PlannedPage> page(Entity entity, Archive archive, TemplateFiles templates) {
        Neighbours neighbours = new Neighbours(archive.entities().stream()
                .filter(other -> other.sound()
                        && other.kind().equals(entity.kind())
                        && other.language().equals(entity.language()))
                .toList());
        World now = world.with(archive, templates);
        return EntityRoutes.of(entity).map(route -> RecordPage.of(now, entity, route, neighbours));
    }
}
