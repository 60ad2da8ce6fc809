package org.sourcebook.model;

import java.util.List;

/**
 * A reference that records of a kind may hold: the way to it through fields and groups, what it may point to, and its name
 * from the other end (empty where it has none).
 *
 * <p>A {@code reverse} on a field of groups names the edge of the groups' shorthand: {@code evidence: {type: list, of:
 * citation, reverse: events}} is the edge {@code evidence.source}.
 */
public record DeclaredEdge(List<String> path, Field field, Targets targets, String reverse) {

    public DeclaredEdge {
        path = List.copyOf(path);
    }

    /** The field of the record it starts from, which names it in {@code follow}. */
    public String start() {
        return path.get(0);
    }
}
