package org.sourcebook.content;

import org.sourcebook.model.Slug;

/** The name of a record: its kind and its id, written {@code actor:ghostsec}. */
public record EntityId(String kind, String id) implements Comparable<EntityId> {

    /** Whether a record may have this id: the form is right, and neither listings nor systems use it themselves. */
    public static boolean isId(String id) {
        return Slug.isOne(id) && !FileNames.isReserved(id);
    }

    @Override
    public int compareTo(EntityId other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
