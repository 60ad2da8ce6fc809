package org.sourcebook.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.sourcebook.cache.Holding;
import org.sourcebook.cache.InputFiles;
import org.sourcebook.cache.Kept;
import org.sourcebook.cache.Memory;
import org.sourcebook.cache.RestingSite;
import org.sourcebook.cache.Said;
import org.sourcebook.cache.Stamp;
import org.sourcebook.publish.Output;
import org.sourcebook.source.Digest;

/**
 * Tells whether a site is as its last build left it, and describes it so that the next can tell.
 *
 * <p>Whatever cannot be told for certain counts as changed: that costs a build and nothing else. For one build.
 */
final class AtRest {

    private final BuildOptions options;
    private final Path site;
    private final boolean wanted;
    private final Optional<RestingSite> before;
    private final LongSupplier clock;
    private final Digest program;
    private Optional<InputFiles> names = Optional.empty();
    private Map<String, Stamp> stamps = Map.of();
    private Supplier<Optional<Map<String, Holding>>> inputs = Optional::empty;

    private AtRest(
            BuildOptions options, boolean wanted, Optional<RestingSite> before, Digest program, LongSupplier clock) {
        this.options = options;
        this.site = real(options.site());
        this.wanted = wanted;
        this.before = before;
        this.clock = clock;
        this.program = program;
    }

    /** For a build that may go on from the one before. */
    static AtRest after(Optional<RestingSite> before, BuildOptions options, Digest program, LongSupplier clock) {
        return new AtRest(options, true, before, program, clock);
    }

    /** For a build of which it is known that something has changed, and after which nobody asks. */
    static AtRest unasked(BuildOptions options, Digest program, LongSupplier clock) {
        return new AtRest(options, false, Optional.empty(), program, clock);
    }

    /** A site that is not there has nothing that could be at rest. */
    private static Path real(Path site) {
        try {
            return site.toRealPath();
        } catch (IOException e) {
            return site;
        }
    }

    /** The digest of the program and of what was asked of it. */
    Digest program() {
        return program;
    }

    /** What time it is for files, in nanoseconds since 1970. */
    long now() {
        return clock.getAsLong();
    }

    /** The site as it was described, with the stamps of now, if it still is as it was. */
    Optional<RestingSite> resting() {
        return before.filter(last -> last.program().equals(program))
                .filter(last -> names().filter(last::isMadeFrom).isPresent())
                .filter(last ->
                        Holding.standInFolders(options.output(), last.outputs().keySet()))
                .flatMap(this::still);
    }

    private Optional<InputFiles> names() {
        return InputFiles.of(site, known(RestingSite::inputs).keySet());
    }

    private Optional<RestingSite> still(RestingSite last) {
        return still(site, last.inputs())
                .flatMap(inputs -> still(options.output(), last.outputs())
                        .map(outputs -> new RestingSite(program, inputs, last.notes(), outputs, last.said())));
    }

    private Optional<Map<String, Holding>> still(Path folder, Map<String, Holding> holdings) {
        long now = now();
        return all(holdings.keySet(), path -> holdings.get(path).stillIn(folder.resolve(path), now));
    }

    /** Looks at what the site is made from, before any of it is read. */
    void begin() {
        if (wanted && !begin(names())) {
            begin(InputFiles.of(site, Set.of())); // what was a file may be a link by now
        }
    }

    private boolean begin(Optional<InputFiles> found) {
        long now = now();
        Optional<Map<String, Stamp>> all = found.flatMap(each ->
                all(each.files(), path -> Stamp.of(site.resolve(path)).filter(stamp -> stamp.isSettled(now))));
        names = all.isPresent() ? found : Optional.empty();
        stamps = all.orElse(Map.of());
        return all.isPresent();
    }

    /**
     * Looks at what the files held that were read, beside what else is done; to be called when the build has read them. One that is changed later is known
     * by its stamp, which is that of the beginning.
     */
    void read() {
        if (names.isPresent()) {
            inputs = Parallel.ahead(
                    () -> all(
                            stamps.keySet(),
                            path -> Holding.since(
                                    stamps.get(path), site.resolve(path), known(path, RestingSite::inputs)),
                            1),
                    options.jobs());
        }
    }

    /** The site that a build has read, made and moved in at a time; empty when it was being edited meanwhile. */
    Optional<RestingSite> end(Said said, Collection<String> outputs, Memory memory, long movedIn) {
        if (names.isEmpty() || !said.canBeKept()) {
            return Optional.empty();
        }
        Optional<Map<String, Holding>> read = inputs.get();
        return read.filter(files -> names().equals(names))
                .flatMap(held -> made(outputs, memory, movedIn)
                        .map(files -> new RestingSite(program, held, names.get().notes(), files, said)));
    }

    private Optional<Map<String, Holding>> made(Collection<String> outputs, Memory memory, long movedIn) {
        long now = now();
        Optional<Map<String, Holding>> site = all(
                outputs,
                path -> Optional.ofNullable(memory.outputs().get(path))
                        .map(Kept::holding)
                        .or(() -> Holding.untouched(
                                options.output().resolve(path), known(path, RestingSite::outputs), movedIn, now)));
        // The list of them is written last.
        Optional<Holding> list =
                Holding.untouched(options.output().resolve(Output.MANIFEST), Optional.empty(), Long.MAX_VALUE, now);
        return site.flatMap(files -> list.map(each -> {
            files.put(Output.MANIFEST, each);
            return files;
        }));
    }

    private Optional<Holding> known(String path, Function<RestingSite, Map<String, Holding>> part) {
        return Optional.ofNullable(known(part).get(path));
    }

    private Map<String, Holding> known(Function<RestingSite, Map<String, Holding>> part) {
        return before.map(part).orElse(Map.of());
    }

    /** What is found out about each path; empty when one thing is not. */
    private <T> Optional<Map<String, T>> all(Collection<String> paths, Function<String, Optional<T>> look) {
        return all(paths, look, options.jobs());
    }

    private static <T> Optional<Map<String, T>> all(
            Collection<String> paths, Function<String, Optional<T>> look, int jobs) {
        List<String> listed = List.copyOf(paths);
        AtomicBoolean failed = new AtomicBoolean();
        List<Optional<T>> found = Parallel.map(
                listed,
                path -> {
                    Optional<T> one = failed.get() ? Optional.empty() : look.apply(path);
                    failed.compareAndSet(false, one.isEmpty());
                    return one;
                },
                jobs);
        if (failed.get()) {
            return Optional.empty();
        }
        Map<String, T> all = new HashMap<>(listed.size() * 2);
        for (int i = 0; i < listed.size(); i++) {
            all.put(listed.get(i), found.get(i).orElseThrow());
        }
        return Optional.of(all);
    }
}
