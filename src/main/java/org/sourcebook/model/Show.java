package org.sourcebook.model;

import java.util.List;
import org.sourcebook.source.Location;

/**
 * A named list on a record's page: follow edges, sort, cut.
 *
 * <p>{@code follow} are the names of the edges to walk, forward by field or backward by {@code reverse}
 * ({@code [actors, events]}); the record itself never stands in its own list. {@code sort} is a field name, empty for
 * the title; {@code limit} 0 means all.
 */
public record Show(String name, List<String> follow, String sort, boolean descending, int limit, Location declaredAt) {

    public Show {
        follow = List.copyOf(follow);
    }
}
