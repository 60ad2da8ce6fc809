package org.sourcebook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.plan.OutputName;
import org.sourcebook.plan.Route;
import org.sourcebook.plan.RouteTable;
import org.sourcebook.source.Location;

/**
 * The next site, collected beside the one that stands in the output.
 *
 * <p>Outputs may be put from any number of threads and in any order. Their bytes go to the disk at once, if they differ
 * from what is there; in memory stay the paths. What is wrong goes to the reporter and makes {@link #commit} refuse.
 */
public final class Stage {

    static final Code FOREIGN_FILE = new Code("foreign-file");

    private static final String YESTERDAY =
            "the output is as it was; make room or mend the permissions and build again";

    private final Books books;
    private final Manifest before;
    private final Ground ground;
    private final boolean clean;
    private final Trouble trouble;
    private final Steps steps;
    private final Claims claims = new Claims();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final AtomicInteger unchanged = new AtomicInteger();

    Stage(Books books, Manifest before, OutputRequest request, Trouble trouble, Steps steps) {
        this.books = books;
        this.before = before;
        this.ground = new Ground(books.output(), before, request.adopt());
        this.clean = request.clean();
        this.trouble = trouble;
        this.steps = steps;
    }

    /** Adds an output from memory; {@code origin} names the file it was made from. */
    public void put(Part part, Route route, String origin, byte[] bytes) {
        place(part, route.output(), origin, new Content.Bytes(bytes));
    }

    /** Adds an output that is a copy of a file, of any size. */
    public void putFile(Part part, Route route, String origin, Path source) {
        place(part, route.output(), origin, new Content.Copy(source));
    }

    /** Adds an output that stands in the output already, as it is to be; false when something is in its way. */
    public boolean leave(Route route, String origin) {
        String path = route.output();
        try {
            if (clean || !ground.isOurs(path) || !claims.add(path, origin)) {
                return false;
            }
            unchanged.incrementAndGet();
            return true;
        } catch (IOException failure) {
            trouble.failure("cannot look at '" + path + "'", failure, YESTERDAY);
            return false;
        }
    }

    private void place(Part part, String path, String origin, Content content) {
        Optional<String> fault = OutputName.fault(path);
        if (fault.isPresent()) {
            trouble.report(RouteTable.invalid(path, fault.get(), origin));
        } else if (claims.add(path, origin) && !trouble.failed()) {
            try {
                write(part, path, origin, content);
            } catch (IOException failure) {
                trouble.failure("cannot write '" + path + "'", failure, YESTERDAY);
            }
        }
    }

    private void write(Part part, String path, String origin, Content content) throws IOException {
        Optional<String> obstacle = ground.obstacle(path);
        if (obstacle.isPresent()) {
            foreign(origin, obstacle.get());
        } else if (!clean && ground.holds(path, content)) {
            unchanged.incrementAndGet();
        } else {
            steps.before("stage " + path);
            Path staged = books.stage(part).resolve(path);
            createFolder(staged.getParent());
            content.writeTo(staged);
            written.add(path);
        }
    }

    private void foreign(String origin, String obstacle) {
        trouble.report(Diagnostic.error(FOREIGN_FILE, trouble.here(), obstacle)
                .withHint("move it away, choose another output folder, or say with --adopt that such files are ours")
                .alsoAt(Location.ofPath(origin)));
    }

    private void createFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    /**
     * Makes this the site, and says what that changed; empty, and the output as it was, when anything was wrong.
     *
     * <p>Nothing may be put any more. If the system fails in the middle, that is reported and the next command that
     * opens the output finishes the work.
     */
    public Optional<Published> commit() {
        claims.conflicts().forEach(trouble::report);
        Optional<Journal> journal = prepared();
        if (journal.isEmpty()) {
            discard();
            return Optional.empty();
        }
        return finished(journal.get());
    }

    /** Everything that can fail while yesterday's site still stands. */
    private Optional<Journal> prepared() {
        if (trouble.any()) {
            return Optional.empty();
        }
        try {
            Journal journal = journal();
            Optional<String> lost = ground.foreignInCoveredFolders();
            lost.ifPresent(path -> foreign(path, "'" + path + "' stands in a folder that is to become a file"));
            if (lost.isPresent()) {
                return Optional.empty();
            }
            writeNextManifest();
            if (written.size() + journal.removals() > 0 || Files.exists(books.nextManifest())) {
                new Commit(books, steps).begin(journal);
            }
            return Optional.of(journal);
        } catch (IOException failure) {
            trouble.failure("cannot write the journal", failure, YESTERDAY);
            return Optional.empty();
        }
    }

    /** The paths of what was written so far: all that differs from what stands, or stood, in the output. */
    public Set<String> written() {
        return Set.copyOf(written);
    }

    private Optional<Published> finished(Journal journal) {
        try {
            if (Files.exists(books.journal())) {
                new Commit(books, steps).finish();
            }
            return Optional.of(new Published(written.size(), unchanged.get(), journal.removals()));
        } catch (IOException failure) {
            trouble.failure(
                    "moving the new site in broke off",
                    failure,
                    "the output is half new; once the cause is mended, the next command finishes the work");
            return Optional.empty();
        }
    }

    private Journal journal() {
        List<String> ways = new ArrayList<>();
        List<String> stale = new ArrayList<>();
        Set<String> kept = claims.paths();
        for (String path : before.paths()) {
            if (!kept.contains(path)) {
                (claims.isInTheWay(path) ? ways : stale).add(path);
            }
        }
        return new Journal(ways, stale);
    }

    private void writeNextManifest() throws IOException {
        Manifest after = new Manifest(claims.paths());
        if (!Files.exists(books.manifest()) || !after.paths().equals(before.paths())) {
            Books.writeWhole(books.nextManifest(), after.text());
        }
    }

    /** Forgets everything put; the output stays as it was. */
    public void discard() {
        try {
            if (!Files.exists(books.journal())) {
                books.sweep();
            }
        } catch (IOException failure) {
            trouble.failure("cannot remove the stage", failure, "the output is as it was; the next build tries again");
        }
    }
}
