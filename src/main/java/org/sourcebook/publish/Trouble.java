package org.sourcebook.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.Location;

/**
 * Reports what goes wrong with an output, and remembers that something did.
 *
 * <p>Of failing reads and writes only the first is reported: a full disk would fail every page.
 */
final class Trouble {

    static final Code OUTPUT_FAILED = new Code("output-failed");
    static final Code OUTPUT_DAMAGED = new Code("output-damaged");

    private final Path folder;
    private final Reporter reporter;
    private final AtomicBoolean any = new AtomicBoolean();
    private final AtomicBoolean failed = new AtomicBoolean();

    Trouble(Path folder, Reporter reporter) {
        this.folder = folder;
        this.reporter = reporter;
    }

    boolean any() {
        return any.get();
    }

    /** Whether reading or writing failed, so that more of it is pointless. */
    boolean failed() {
        return failed.get();
    }

    void report(Diagnostic diagnostic) {
        any.set(true);
        reporter.report(diagnostic);
    }

    void error(Code code, String message, String hint) {
        report(Diagnostic.error(code, here(), message).withHint(hint));
    }

    /** An output could not be written; {@code remedy} is used where the exception suggests none. */
    void failure(String doing, IOException cause, String remedy) {
        any.set(true);
        if (!failed.compareAndSet(false, true)) {
            return;
        }
        if (cause instanceof DamagedException) {
            error(
                    OUTPUT_DAMAGED,
                    Books.FOLDER + "/" + cause.getMessage(),
                    "move the output away and build again, or remove its folder " + Books.FOLDER
                            + " and build with --adopt");
        } else {
            error(OUTPUT_FAILED, doing + ": " + reason(cause), remedy);
        }
    }

    /** What the system says, without the path it may repeat. */
    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied (" + ((FileSystemException) cause).getFile() + ")";
        }
        if (cause instanceof NotDirectoryException) {
            return "not a folder (" + cause.getMessage() + ")";
        }
        String said = cause.getMessage();
        return said == null ? cause.getClass().getSimpleName() : said;
    }

    Location here() {
        return Location.ofPath(folder.toString());
    }
}
