package org.sourcebook.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.sourcebook.audit.Withheld;

/**
 * What a build is asked to do.
 *
 * <p>{@code site} is the folder that holds {@code content/}; {@code baseUrl} overrides the site's own; {@code strict} makes
 * warnings errors; {@code jobs} is the number of threads, at least 1; {@code clean} writes every file anew; {@code adopt}
 * takes over an output folder that no build of ours has written; {@code withheld} may appear in no output.
 */
public record BuildOptions(
        Path site,
        Path output,
        Optional<String> baseUrl,
        boolean drafts,
        boolean strict,
        Optional<Instant> clock,
        int jobs,
        boolean clean,
        boolean adopt,
        Withheld withheld) {

    /** The usual build of a site into an output folder. */
    public static BuildOptions of(Path site, Path output) {
        int jobs = Math.min(Runtime.getRuntime().availableProcessors(), 8);
        return new BuildOptions(
                site, output, Optional.empty(), false, false, Optional.empty(), jobs, false, false, Withheld.NONE);
    }

    /** The same with what may appear in no output. */
    public BuildOptions withholding(Withheld patterns) {
        return new BuildOptions(site, output, baseUrl, drafts, strict, clock, jobs, clean, adopt, patterns);
    }
}
