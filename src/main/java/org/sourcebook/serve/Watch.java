package org.sourcebook.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Notices changes in folders and files, whether they exist yet or not, in whatever depth.
 *
 * <p>Used by one thread; closed by any. What editors leave beside a file while they save it counts as no change, see
 * {@link Noise}.
 */
sealed interface Watch extends AutoCloseable permits EventWatch, PollingWatch {

    /** How long it must be quiet after a change before it is told: a save is often several changes, which come at once. */
    Duration QUIET = Duration.ofMillis(10);

    /** After how long a change is told although it never gets quiet. */
    Duration LONGEST = Duration.ofMillis(500);

    /**
     * What changed since the last time, waiting so long for it; empty when nothing did or this was closed. A folder
     * stands for everything below it.
     */
    Set<Path> changes(Duration longest) throws InterruptedException;

    @Override
    void close();

    /** Watches by the system's events, or by looking where it has none that are worth it. */
    static Watch over(List<Path> roots, boolean poll, Consumer<String> notes) throws IOException {
        // Java looks every ten seconds on a Mac and calls it events; we look more often.
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        if (poll || mac) {
            return new PollingWatch(roots);
        }
        try {
            return new EventWatch(roots);
        } catch (IOException exhausted) {
            notes.accept("note: the system does not report changes (" + exhausted.getMessage()
                    + "); looking for them instead, as with --poll");
            return new PollingWatch(roots);
        }
    }
}
