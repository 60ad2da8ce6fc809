package org.sourcebook.cache;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.source.Digest;

/**
 * What one build leaves for the next: its outputs by their paths below the output folder, and the answers they were made from.
 *
 * <p>{@code ground} is the digest of what all of them depend on. Immutable.
 */
public record Memory(Digest ground, Situation situation, Map<String, Kept> outputs) {

    /** That of no build. */
    public static final Memory NONE = new Memory(
            Digest.NONE,
            new Situation(Digest.NONE, Digest.NONE, Map.of(), Map.of(), Map.of(), Set.of(), Map.of()),
            Map.of());

    /** What is left of it now: everything whose questions have the same answers. */
    public Recollection recall(Digest groundNow, Situation.Source now) {
        return ground.equals(groundNow)
                ? new Recollection(outputs, situation.outputs(), Optional.of(situation.changes(now)))
                : Recollection.none(
                        outputs.isEmpty()
                                ? "nothing was kept of an earlier build"
                                : "what all outputs depend on has changed: the program, its options, content/site.yaml, the kinds, which blocks or words there are");
    }
}
