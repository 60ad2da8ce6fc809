package org.sourcebook.cache;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.source.Digest;

/** What of an earlier build still holds. Immutable. */
public final class Recollection {

    private final Map<String, Kept> outputs;
    private final Set<String> planned;
    private final Optional<Changes> changes;
    private final String nothing;

    private Recollection(Map<String, Kept> outputs, Set<String> planned, Optional<Changes> changes, String nothing) {
        this.outputs = outputs;
        this.planned = planned;
        this.changes = changes;
        this.nothing = nothing;
    }

    /** {@code planned} are all outputs there were, also those of which nothing is kept. */
    Recollection(Map<String, Kept> outputs, Set<String> planned, Optional<Changes> changes) {
        this(outputs, planned, changes, "");
    }

    /** Nothing is known, and why. */
    public static Recollection none(String why) {
        return new Recollection(Map.of(), Set.of(), Optional.empty(), why);
    }

    /** The output as it was left, if it would come out the same. */
    public Optional<Kept> of(String path, Digest parameters) {
        Kept kept = outputs.get(path);
        boolean same = changes.isPresent()
                && kept != null
                && kept.parameters().equals(parameters)
                && !changes.get().concern(kept.questions());
        return same ? Optional.of(kept) : Optional.empty();
    }

    /** Why an output must be made again, in words; nothing when it would come out the same. */
    public List<String> why(String path, Digest parameters) {
        Kept kept = outputs.get(path);
        if (changes.isEmpty()) {
            return List.of(nothing);
        } else if (kept == null) {
            return List.of(
                    planned.contains(path)
                            ? "something was wrong with it, so nothing was kept of it"
                            : "there was no such output before");
        } else if (!kept.parameters().equals(parameters)) {
            return List.of("it is made from other records, in another order, or by another template");
        }
        return changes.get().concerning(kept.questions());
    }
}
