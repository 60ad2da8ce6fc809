package org.sourcebook.build;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.sourcebook.archive.Archive;
import org.sourcebook.timing.Timings;

/**
 * What a program that goes on holds of a site from one build to the next: its records as they were read and as the search index takes them, the
 * site as it was published last, and what has changed since.
 */
final class Session {

    /** So many records are enough for Java to have compiled what they need. */
    private static final int PRACTICE = 40;

    private final BuildOptions options;
    private final Timings timings;
    private final ReadRecords records;
    private final IndexedRecords indexed = new IndexedRecords();
    private final Set<Path> changed = new TreeSet<>();
    private Optional<Standing> standing = Optional.empty();
    private Optional<Theme> theme = Optional.empty();

    Session(BuildOptions options, ReadRecords records, Timings timings) {
        this.options = options;
        this.records = records;
        this.timings = timings;
    }

    ReadRecords records() {
        return records;
    }

    IndexedRecords indexed() {
        return indexed;
    }

    /** The archive that was published last. */
    Optional<Archive> archive() {
        return standing.map(Standing::archive);
    }

    /** The paths of the records that were edited since, if that is known to be all that can have changed in {@code content/}. */
    Optional<Set<String>> edited() {
        return standing.filter(site -> !changed.isEmpty())
                .flatMap(site -> Edits.of(changed, options.site(), site))
                .map(Edits::records);
    }

    /** This is the site now. */
    void published(Standing site) {
        standing = Optional.of(site);
        records.published();
        theme = Optional.empty();
        changed.clear();
    }

    /** Makes the files first that somebody waits for, see {@link Builds#first}. */
    Optional<Ahead> first(Set<Path> latest, Set<String> shown) {
        changed.addAll(latest);
        return standing.flatMap(site -> Edits.of(changed, options.site(), site)
                .flatMap(all -> Edits.of(latest, options.site(), site)
                        .flatMap(now -> first(site, all, now).make(all, now, shown))));
    }

    private FirstPages first(Standing site, Edits all, Edits latest) {
        latest.records().forEach(records::forget);
        if (!latest.templates().isEmpty() || theme.isEmpty()) {
            theme = Optional.of(all.templates().isEmpty() ? site.theme() : Theme.read(options.site(), timings));
        }
        return new FirstPages(options, site, records, theme.get());
    }

    /** Makes some pages that are as they were, so that the first edit need not wait until Java has compiled what it needs. */
    void practise(BooleanSupplier overtaken) {
        standing.ifPresent(site -> site.records().keySet().stream()
                .sorted()
                .limit(PRACTICE)
                .filter(path -> changed.isEmpty() && !overtaken.getAsBoolean())
                .forEach(path -> {
                    Edits none = new Edits(Set.of(path), Set.of());
                    new FirstPages(options, site, records, site.theme()).make(none, none, Set.of());
                }));
    }
}
