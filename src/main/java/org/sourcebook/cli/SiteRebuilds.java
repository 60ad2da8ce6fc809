package org.sourcebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.sourcebook.build.Builds;
import org.sourcebook.serve.Outcome;
import org.sourcebook.serve.Rebuilds;

/** The builds of a preview; the console tells of the whole ones. */
final class SiteRebuilds implements Rebuilds {

    private final Builds builds;
    private final BuildRun run;

    SiteRebuilds(Builds builds, BuildRun run) {
        this.builds = builds;
        this.run = run;
    }

    @Override
    public Optional<Outcome> whole(BooleanSupplier overtaken) {
        return run.rebuild(builds, overtaken).map(Outcome::of);
    }

    @Override
    public Optional<Outcome> first(Set<Path> latest, Set<String> shown) {
        return builds.first(latest, shown).map(Outcome::of);
    }

    @Override
    public Optional<Outcome> rest(BooleanSupplier overtaken) {
        return run.rest(builds, overtaken).map(Outcome::of);
    }
}
