package org.sourcebook.archive;

import java.util.Comparator;
import org.sourcebook.content.Entity;
import org.sourcebook.source.Span;

/**
 * A reference that leads somewhere: from a record, by a field or out of its text, to a record.
 *
 * <p>{@code field} is the name of the outermost field it stands in, empty for the text; {@code reverse} is its name from the other
 * end, empty where it has none; {@code anchor} the part of {@code from} it stands in, empty where that has no id.
 */
public record Edge(Entity from, String field, String reverse, String anchor, Role role, Target to, Span span) {

    /** By the record they come from, and in it by their place. */
    static final Comparator<Edge> BY_ORIGIN = Comparator.comparing(
                    (Edge edge) -> edge.from().id())
            .thenComparing(edge -> edge.from().language())
            .thenComparing(Edge::span);

    /** What the reference is for. */
    public enum Role {
        /** It names a record. */
        MENTION,
        /** It cites a record as evidence. */
        CITATION,
        /** It names the origin that a cited record passes on. */
        ORIGIN
    }
}
