package org.sourcebook.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourcebook.cache.Holding;
import org.sourcebook.cache.KeptRecords;
import org.sourcebook.cache.RecordsFile;
import org.sourcebook.cache.Stamp;
import org.sourcebook.content.ContentReader;
import org.sourcebook.content.Decoded;
import org.sourcebook.content.RecordFile;
import org.sourcebook.content.RecordReader;
import org.sourcebook.content.SiteFiles;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.Digest;

/**
 * The records of a site as a program that goes on has read them: what has not changed since is not read again.
 *
 * <p>A file counts as unchanged while its stamp is the same, if it was read after that stamp had been seen for a while, and while settings and
 * model are the same. Records may be read from any thread, one scan at a time.
 */
final class ReadRecords {

    /** Clocks of file systems are coarse: a file that was seen to be the same for so long shows its next change. In nanoseconds. */
    private static final long COARSE = TimeUnit.SECONDS.toNanos(2);

    private final Digest program;
    private final Supplier<KeptRecords> earlier;
    private final Map<String, Read> byPath = new ConcurrentHashMap<>();
    private KeptRecords kept = KeptRecords.none();
    private Optional<SiteFiles> before = Optional.empty();
    private List<Diagnostic> said = List.of();
    private boolean isOnTrust;
    private boolean isPublished;

    /** A record as it was read: what its file was then, and for how long it had been seen as that, in nanoseconds. */
    private record Read(RecordFile file, Optional<Stamp> stamp, long since, long at, Decoded decoded) {

        String path() {
            return file.found().path();
        }

        /** Whether no change can have gone unnoticed since. What could not be read may be readable now, without having changed. */
        boolean isLasting() {
            return at - since > COARSE && decoded.entity().sound();
        }

        /** Whether the same text would give the same record. */
        boolean isLike(RecordFile now) {
            return file.entity().equals(now.entity())
                    && file.language().equals(now.language())
                    && file.misnamed() == now.misnamed();
        }
    }

    /** Goes on from the records an earlier run of the program kept, whose digest tells it from others. */
    ReadRecords(Digest program, Supplier<KeptRecords> earlier) {
        this.program = program;
        this.earlier = earlier;
    }

    /** Begins anew. */
    ReadRecords() {
        this(Digest.NONE, KeptRecords::none);
    }

    /**
     * The files of the site as they are now; kinds and settings that have not changed are the same objects as before.
     *
     * @param edited the paths of the only records that can have changed since the site was published, if that is known; if nothing was looked for
     *     in between either, nothing is looked for now
     */
    SiteFiles files(Path site, Optional<Set<String>> edited, Reporter reporter) {
        if (isPublished && edited.isPresent()) {
            isOnTrust = true;
            SiteFiles files = before.orElseThrow().edited(edited.get());
            before = Optional.of(files);
            said.forEach(reporter::report);
            return files;
        }
        Diagnostics found = new Diagnostics();
        SiteFiles files = scan(site, found);
        isOnTrust = false;
        isPublished = false;
        said = found.sorted();
        said.forEach(reporter::report);
        return files;
    }

    /** The site was published with the files that were found last. */
    void published() {
        isPublished = true;
    }

    /** Whether nothing came or went unnoticed since the files were looked for. */
    boolean isRight(Path site) {
        return !isOnTrust
                || before.filter(files -> files.isLike(ContentReader.scan(site, problem -> {})))
                        .isPresent();
    }

    private SiteFiles scan(Path site, Reporter reporter) {
        SiteFiles now = ContentReader.scan(site, reporter);
        if (before.isEmpty() || !isUnder(before.get(), now.rules())) {
            byPath.clear();
        }
        kept = (before.isEmpty() ? earlier.get() : kept)
                .under(new Digest.Builder().add(program).add(now.rules()).digest());
        SiteFiles files = before.filter(each -> isUnder(each, now.rules()))
                .map(now::under)
                .orElse(now);
        byPath.keySet().retainAll(paths(files.records()));
        before = Optional.of(files);
        return files;
    }

    private SiteFiles files() {
        return before.orElseThrow();
    }

    private static boolean isUnder(SiteFiles files, Digest rules) {
        return files.rules().equals(rules) && !rules.equals(Digest.NONE);
    }

    private static Set<String> paths(List<RecordFile> records) {
        return records.stream().map(record -> record.found().path()).collect(Collectors.toSet());
    }

    /** The record of a file as it is now. */
    Decoded read(RecordFile file, RecordReader reader) {
        Optional<Stamp> stamp = Stamp.of(file.found().file());
        long now = System.nanoTime();
        Read before = byPath.get(file.found().path());
        if (before == null || !before.isLike(file)) {
            Optional<Decoded> known = stamp.flatMap(each -> kept.of(file, each, files().model()));
            return keep(new Read(file, stamp, now, now, known.orElseGet(() -> reader.read(file))));
        }
        boolean same = stamp.isPresent() && stamp.equals(before.stamp());
        return same && before.isLasting()
                ? before.decoded()
                : keep(new Read(file, stamp, same ? before.since() : now, now, reader.read(file, before.decoded())));
    }

    private Decoded keep(Read read) {
        byPath.put(read.file().found().path(), read);
        return read.decoded();
    }

    /** Packs all records for the next run of the program, each with what its file held all the time since it was read. */
    void keep(RecordsFile file, Map<String, Holding> inputs, IndexedRecords indexed, int jobs) throws IOException {
        List<Read> all = byPath.values().stream()
                .filter(read -> inputs.containsKey(read.path()))
                .sorted(Comparator.comparing(Read::path))
                .toList();
        List<Optional<KeptRecords.Packed>> packed =
                Parallel.map(all, read -> kept.packed(read.path(), read.decoded(), inputs.get(read.path())), jobs);
        Stream<KeptRecords.Packed> found = packed.stream().flatMap(Optional::stream);
        file.write(
                kept, Stream.concat(found, indexed.packed(kept, jobs).stream()).toList());
        kept = KeptRecords.none().under(kept.ground());
    }

    /** What an earlier run of the program kept. */
    KeptRecords kept() {
        return kept;
    }

    /** A file that is known to have changed, whatever its stamp says. */
    void forget(String path) {
        byPath.computeIfPresent(
                path, (same, read) -> new Read(read.file(), Optional.empty(), read.at(), read.at(), read.decoded()));
    }
}
