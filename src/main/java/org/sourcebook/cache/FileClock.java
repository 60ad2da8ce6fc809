package org.sourcebook.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * What time it is for files: when one that is written now is said to have been changed, in nanoseconds since 1970.
 *
 * <p>The time of a file system is the only one that can be set against the dates of files; on a network it may be another machine's.
 */
public record FileClock(Path file) implements LongSupplier {

    /** The clock of the file system a site is on. */
    public static FileClock of(Path site) {
        return new FileClock(CacheFile.folder(site).resolve("clock"));
    }

    /** The time of nowhere, at which every file may still change unseen. */
    public static LongSupplier none() {
        return () -> 0;
    }

    /** The time; long ago, so that no file counts as old, where nothing can be written. */
    @Override
    public long getAsLong() {
        try {
            CacheFile.makeFolder(file.getParent());
            Files.write(file, new byte[] {1});
            return Stamp.of(file).map(Stamp::modified).orElse(0L);
        } catch (IOException e) {
            return 0;
        }
    }
}
