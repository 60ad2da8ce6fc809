package org.sourcebook.content;

/** The name of a record: its kind and its id, written {@code actor:ghostsec}. */
public record EntityId(String kind, String id) implements Comparable<EntityId> {

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
