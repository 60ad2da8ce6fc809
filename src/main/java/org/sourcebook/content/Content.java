package org.sourcebook.content;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sourcebook.model.Model;

/**
 * Everything a site's {@code content/} holds, read: its settings, its kinds, its records, its files.
 *
 * <p>Lists are ordered by path, entities by id and language. {@code drafts} are the ids of records that are left out because they
 * are drafts. {@code filesFound} counts the files below {@code content/}; each is one of the settings, the model, the entities, the
 * assets, or {@code excluded} by name.
 */
public record Content(
        SiteSettings settings,
        Model model,
        List<Entity> entities,
        List<Asset> assets,
        List<Exclusion> excluded,
        Set<EntityId> drafts,
        Promises promises,
        int filesFound) {

    public Content {
        entities = List.copyOf(entities);
        assets = List.copyOf(assets);
        excluded = List.copyOf(excluded);
        drafts = Collections.unmodifiableSortedSet(new TreeSet<>(drafts));
    }
}
