package org.sourcebook.plan;

import java.util.List;
import java.util.function.Function;
import org.sourcebook.content.Entity;

/**
 * What a listing has beyond its records: a template of its own, so many records to a page, a drawing, ways into parts of it.
 *
 * <p>{@code size} is 0 where the site's page size holds. The ways stand on the first page only.
 */
record Overview(String template, int size, Picture picture, Function<Scope, List<Object>> ways) {

    /** Draws for a page of the listing, counted from 1, with these records on it. */
    @FunctionalInterface
    interface Picture {
        Markup of(Scope scope, int number, List<Entity> shown);
    }

    /** Nothing beyond the records. */
    static final Overview NONE =
            new Overview("listing.peb", 0, (scope, number, shown) -> Markup.NONE, scope -> List.of());

    /** The usual listing, with a drawing. */
    static Overview drawn(Picture picture) {
        return new Overview(NONE.template(), NONE.size(), picture, NONE.ways());
    }
}
