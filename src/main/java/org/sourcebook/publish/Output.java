package org.sourcebook.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Reporter;

/**
 * The folder a site is written to, opened for one build and locked while it is.
 *
 * <p>Opening finishes the work of a build that was killed while moving its site in, and sweeps out what one left that was
 * killed before. Whatever is wrong goes to the reporter, and then there is no output to write to.
 */
public final class Output implements AutoCloseable {

    /** The list of what is ours, below the output folder. */
    public static final String MANIFEST = Books.FOLDER + "/manifest.txt";

    static final Code OUTPUT_INCOMPLETE = new Code("output-incomplete");

    private final Lock lock;
    private final OutputRequest request;
    private final Reporter reporter;
    private final Steps steps;

    private Output(Lock lock, OutputRequest request, Reporter reporter, Steps steps) {
        this.lock = lock;
        this.request = request;
        this.reporter = reporter;
        this.steps = steps;
    }

    /** Opens a folder, making it where there is none; empty when it must not or cannot be written. */
    public static Optional<Output> open(OutputRequest request, Reporter reporter) {
        return open(request, reporter, Steps.UNWATCHED);
    }

    static Optional<Output> open(OutputRequest request, Reporter reporter, Steps steps) {
        Trouble trouble = new Trouble(request.folder(), reporter);
        try {
            if (!OutputPlace.admits(request, trouble)) {
                return Optional.empty();
            }
            return Lock.of(request.folder(), trouble)
                    .map(lock -> new Output(lock, request, reporter, steps))
                    .filter(output -> output.isSettled(trouble));
        } catch (IOException failure) {
            trouble.failure("cannot open the output", failure, "mend its permissions, or choose another with --output");
            return Optional.empty();
        }
    }

    private boolean isSettled(Trouble trouble) {
        try {
            new Commit(lock.books(), steps).settle();
            return true;
        } catch (IOException failure) {
            trouble.failure("cannot finish the work of a build that broke off", failure, "mend the cause, try again");
            close();
            return false;
        }
    }

    /**
     * Finishes the work of a killed build, for commands that use an output without building it; false, and reported,
     * when what is there now is not the whole site of one build.
     */
    public static boolean recover(Path folder, Reporter reporter) {
        return recover(folder, reporter, Steps.UNWATCHED);
    }

    static boolean recover(Path folder, Reporter reporter, Steps steps) {
        Trouble trouble = new Trouble(folder, reporter);
        if (!isHalfWritten(folder)) {
            return true;
        }
        try {
            if (OutputPlace.isSafe(folder, trouble)) {
                finish(folder, trouble, steps);
            }
        } catch (IOException failure) {
            trouble.failure("cannot finish the work of a build that broke off", failure, "mend the cause, try again");
        }
        return !trouble.any();
    }

    private static void finish(Path folder, Trouble trouble, Steps steps) throws IOException {
        Optional<Lock> taken = Lock.of(folder, trouble);
        if (taken.isPresent()) {
            try (Lock lock = taken.get()) {
                new Commit(lock.books(), steps).settle();
                reportMissing(lock.books(), trouble);
            }
        }
    }

    /** Somebody may have removed the stage under a journal; the next build writes again what is missing. */
    private static void reportMissing(Books books, Trouble trouble) throws IOException {
        long missing = Manifest.read(books.manifest()).paths().stream()
                .filter(path -> !Trees.exists(books.output().resolve(path)))
                .count();
        if (missing > 0) {
            trouble.error(
                    OUTPUT_INCOMPLETE,
                    "a build broke off, and " + missing + " of the files it had staged are gone",
                    "build again: what is missing is written anew");
        }
    }

    /** Whether a build was killed while moving its site in, so that the folder is neither of two sites. */
    public static boolean isHalfWritten(Path folder) {
        return Trees.exists(new Books(folder).journal());
    }

    /** The stage of the next site; one at a time. */
    public Stage stage() {
        Trouble trouble = new Trouble(request.folder(), reporter);
        return new Stage(lock.books(), ours(trouble), request, trouble, steps);
    }

    /**
     * New versions of some files of the site that stands there; empty, and reported, when that cannot be written. Not while there is a stage.
     */
    public Optional<Amendment> amendment(Set<String> paths) {
        Trouble trouble = new Trouble(request.folder(), reporter);
        try {
            return Optional.of(Amendment.of(lock.books(), paths, trouble, steps));
        } catch (IOException failure) {
            trouble.failure("cannot read the manifest", failure, "mend its permissions");
            return Optional.empty();
        }
    }

    private Manifest ours(Trouble trouble) {
        try {
            new Commit(lock.books(), steps).settle();
            return Manifest.read(lock.books().manifest());
        } catch (IOException failure) {
            trouble.failure("cannot read the manifest", failure, "mend its permissions");
            return Manifest.EMPTY;
        }
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            new Trouble(request.folder(), reporter).failure("cannot give back the lock", failure, "try again");
        }
    }
}
