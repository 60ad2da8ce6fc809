package org.sourcebook.model;

import java.util.List;

/** What a reference may point to: the kinds and traits its field names; empty means any kind. */
public record Targets(List<String> names) {

    public Targets {
        names = List.copyOf(names);
    }

    /** Whether an entity of a kind may stand here. */
    public boolean accept(Kind kind) {
        return names.isEmpty() || names.stream().anyMatch(name -> name.equals(kind.name()) || kind.has(name));
    }

    /** The targets in words: {@code actor}, {@code actor or event}, {@code record}. */
    public String words() {
        return names.isEmpty() ? "record" : String.join(" or ", names);
    }
}
