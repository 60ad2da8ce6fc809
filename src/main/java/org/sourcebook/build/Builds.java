package org.sourcebook.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.sourcebook.cache.FileClock;
import org.sourcebook.cache.KeptRecords;
import org.sourcebook.cache.Memory;
import org.sourcebook.cache.MemoryFile;
import org.sourcebook.cache.RecordsFile;
import org.sourcebook.cache.RestingFile;
import org.sourcebook.cache.RestingSite;
import org.sourcebook.cite.CitationMemory;
import org.sourcebook.source.Digest;
import org.sourcebook.timing.Part;
import org.sourcebook.timing.Timings;

/**
 * Builds of one site, one after the other, each of which leaves what the one before made and what would come out the same.
 *
 * <p>The first goes on from the last run of the program, by what that left in {@code .sourcebook/cache/} below the site; where nothing has changed
 * since, it reads no record. Where that folder cannot be written every run begins anew; nothing is written there while something is withheld, of which it could tell.
 */
public final class Builds {

    private final BuildOptions options;
    private final CitationMemory citations;
    private final Session session;
    private final MemoryFile memoryFile;
    private final RestingFile restingFile;
    private final RecordsFile recordsFile;
    private final Digest program;
    private final LongSupplier clock;
    private final Timings timings;
    private Optional<Memory> memory = Optional.empty();
    private Optional<Memory> unkept = Optional.empty();
    private boolean isPractised;

    /** {@code clock} gives nanoseconds since 1970. */
    Builds(BuildOptions options, LongSupplier clock) {
        this(options, clock, Timings.NONE);
    }

    Builds(BuildOptions options, LongSupplier clock, Timings timings) {
        this.options = options;
        this.timings = timings;
        this.citations = CitationMemory.of(options.site());
        this.memoryFile = MemoryFile.of(options.site(), options.output());
        this.restingFile = RestingFile.of(options.site(), options.output());
        this.recordsFile = RecordsFile.of(options.site());
        this.program = Common.program(options);
        ReadRecords records = new ReadRecords(program, () -> isRead() ? recordsFile.read() : KeptRecords.none());
        this.session = new Session(options, records, timings);
        this.clock = isKept() ? clock : FileClock.none();
    }

    public static Builds of(BuildOptions options) {
        return of(options, Timings.NONE);
    }

    /** Builds that tell what they cost. */
    public static Builds of(BuildOptions options, Timings timings) {
        return new Builds(options, FileClock.of(options.site()), timings);
    }

    /** Builds and publishes what there is now, if anything has changed, and keeps what the next run of the program needs. */
    public BuildReport next(Progress progress) {
        return next(progress, Inquiry.none());
    }

    /** The same, with an answer to a question about an output; then all outputs are looked at, even if nothing has changed. */
    public BuildReport next(Progress progress, Inquiry inquiry) {
        if (!isKept()) {
            return published(build(progress, AtRest.unasked(options, program, clock), inquiry));
        }
        Optional<RestingSite> before = isRead() && !inquiry.isAsked() ? restingFile.read() : Optional.empty();
        Build build = build(progress, AtRest.after(before, options, program, clock), inquiry);
        BuildReport report = published(build);
        timings.of(Part.STAGE, "remembering", () -> keep(build, before));
        return report;
    }

    /**
     * Builds and publishes what there is now, unless something else is to be done; empty when it was given up for that, with the output as
     * it was.
     *
     * @param overtaken whether to give it up, asked often and from any thread
     */
    public Optional<BuildReport> whole(Progress progress, BooleanSupplier overtaken) {
        try {
            return Optional.of(whole((stage, done, total) -> {
                if (overtaken.getAsBoolean()) {
                    throw new CancellationException();
                }
                progress.at(stage, done, total);
            }));
        } catch (CancellationException givenUp) {
            return Optional.empty();
        }
    }

    private BuildReport whole(Progress progress) {
        return published(build(progress, AtRest.unasked(options, program, clock), Inquiry.none()));
    }

    private Build build(Progress progress, AtRest rest, Inquiry inquiry) {
        Stages stages = new Stages(progress, timings, options.jobs());
        return new Build(options, stages, citations, session, this::memory, rest, inquiry);
    }

    private BuildReport published(Build build) {
        BuildReport report = build.publish();
        if (build.memory().isPresent()) {
            memory = build.memory();
            unkept = memory;
        }
        build.standing().ifPresent(session::published);
        return report;
    }

    private synchronized Memory memory() {
        if (memory.isEmpty()) {
            memory = Optional.of(isRead() ? memoryFile.read() : Memory.NONE);
        }
        return memory.get();
    }

    /**
     * Makes the files first that somebody waits for after an edit; empty when only a whole build can tell what those are. A whole build has
     * to follow.
     *
     * @param latest what changed since the last call: paths of files and folders
     * @param shown the pages that are on screens, by their paths below the output folder
     */
    public Optional<Ahead> first(Set<Path> latest, Set<String> shown) {
        return session.first(latest, shown);
    }

    /**
     * Uses the time in which nobody waits: keeps what the next run of the program needs, gets in practice once, and builds again where something
     * changed of which nobody was told; empty where there was nothing to build, or it was given up.
     */
    public Optional<BuildReport> rest(Progress progress, BooleanSupplier overtaken) {
        remember();
        boolean right = session.records().isRight(options.site());
        boolean practises = !isPractised && session.archive().isPresent();
        if (right && !practises) {
            return Optional.empty();
        }
        Optional<BuildReport> report = whole(progress, overtaken);
        if (practises && report.isPresent()) {
            session.practise(overtaken);
            isPractised = true;
        }
        return report.filter(
                each -> !right || each.hasErrors() || !each.written().isEmpty());
    }

    private void remember() {
        if (isKept()) {
            unkept.ifPresent(this::keep);
        }
        unkept = Optional.empty();
    }

    private boolean isRead() {
        return isKept() && !options.clean();
    }

    private boolean isKept() {
        return options.withheld().isEmpty();
    }

    private void keep(Build build, Optional<RestingSite> before) {
        Supplier<Boolean> remembered = Parallel.ahead(
                () -> {
                    remember();
                    return true;
                },
                options.jobs());
        build.resting().filter(now -> !before.equals(Optional.of(now))).ifPresent(this::keep);
        if (before.isPresent() && build.memory().isPresent()) {
            build.resting().ifPresent(this::keepRecords);
        }
        remembered.get();
    }

    private void keep(Memory made) {
        try {
            memoryFile.write(made);
        } catch (IOException e) {
            // The next run makes everything again.
        }
    }

    private void keep(RestingSite site) {
        try {
            restingFile.write(site);
        } catch (IOException e) {
            // The next run looks at everything again.
        }
    }

    /** Not after a first build, of which nobody knows whether there will be another. */
    private void keepRecords(RestingSite site) {
        try {
            session.records().keep(recordsFile, site.inputs(), session.indexed(), options.jobs());
        } catch (IOException e) {
            // The next run reads the site.
        }
    }
}
