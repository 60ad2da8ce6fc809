package org.sourcebook.model;

import java.util.List;

/** What a reference may point to: the kinds and traits its field names; empty means any kind. */
public record Targets(List<String> names) {

    public Targets {
        names = List.copyOf(names);
    }

    /** Whether an entity of a kind may stand here. */
    public boolean accept(Kind kind) {
        for (String name : names) {
            if (name.equals(kind.name()) || kind.has(name)) {
                return true;
            }
        }
        return names.isEmpty();
    }

    /** The targets in words: {@code actor}, {@code actor or event}, {@code record}. */
    public String words() {
        return names.isEmpty() ? "record" : String.join(" or ", names);
    }
}
