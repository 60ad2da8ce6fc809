package org.sourcebook.cache;

import java.util.Map;
import java.util.Optional;
import org.sourcebook.source.Digest;

/** What of an earlier build still holds. Immutable. */
public final class Recollection {

    private final Map<String, Kept> outputs;
    private final Optional<Changes> changes;
    private final String nothing;

    private Recollection(Map<String, Kept> outputs, Optional<Changes> changes, String nothing) {
        this.outputs = outputs;
        this.changes = changes;
        this.nothing = nothing;
    }

    Recollection(Map<String, Kept> outputs, Optional<Changes> changes) {
        this(outputs, changes, "");
    }

    /** Nothing is known, and why. */
    public static Recollection none(String why) {
        return new Recollection(Map.of(), Optional.empty(), why);
    }

    /** The output as it was left, if it would come out the same. */
    public Optional<Kept> of(String path, Digest parameters) {
        return why(path, parameters).isPresent() ? Optional.empty() : Optional.of(outputs.get(path));
    }

    /** Why an output must be made again; empty when it would come out the same. */
    public Optional<String> why(String path, Digest parameters) {
        Kept kept = outputs.get(path);
        if (changes.isEmpty()) {
            return Optional.of(nothing);
        } else if (kept == null) {
            return Optional.of("there was none, or something was said about it");
        } else if (!kept.parameters().equals(parameters)) {
            return Optional.of("it is made from other records, or by another template");
        }
        return changes.get().concerning(kept.questions());
    }
}
