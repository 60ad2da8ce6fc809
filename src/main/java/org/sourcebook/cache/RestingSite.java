package org.sourcebook.cache;

import java.util.Map;
import java.util.Set;
import org.sourcebook.source.Digest;

/**
 * A published site at rest: all that it was made from, all that it is, and what was said of it.
 *
 * <p>{@code program} is the digest of the generator and its options. {@code inputs} are files below the site and {@code outputs} files below
 * the output folder, each with what it held; {@code notes} are those of {@link InputFiles}. While all of that is still so, a build would do nothing and
 * say this. Immutable.
 */
public record RestingSite(
        Digest program, Map<String, Holding> inputs, Set<String> notes, Map<String, Holding> outputs, Said said) {

    /** Whether a site has these inputs by name. */
    public boolean isMadeFrom(InputFiles now) {
        return now.notes().equals(notes) && now.files().equals(inputs.keySet());
    }
}
