package org.sourcebook.serve;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Builds a site for its preview, again and again; called by one thread.
 *
 * <p>What somebody waits for may be made first, so that it is on the screen before all that hangs together with it has been built.
 */
@FunctionalInterface
public interface Rebuilds {

    /** Builds all of it; empty when that was given up because {@code overtaken} said that there is something else to do. */
    Optional<Outcome> whole(BooleanSupplier overtaken);

    /**
     * Makes what can be made at once; empty when there is nothing such. A whole build follows.
     *
     * @param latest the files and folders that changed since the last call
     * @param shown the pages that are on screens, by their paths below the output folder
     */
    default Optional<Outcome> first(Set<Path> latest, Set<String> shown) {
        return Optional.empty();
    }

    /** Nobody waits for anything: there is time to look whether all is right; empty where it is, and while something else is to be done. */
    default Optional<Outcome> rest(BooleanSupplier overtaken) {
        return Optional.empty();
    }
}
