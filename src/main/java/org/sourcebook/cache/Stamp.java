package org.sourcebook.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a file system says of a file without reading it: a file of the same stamp is taken for unchanged.
 *
 * <p>{@code size} in bytes; {@code modified} and {@code changed} in nanoseconds since 1970; {@code changed} is when anything about the file last
 * changed, which no program can set, and {@code number} tells it from another that was put in its place. Both are 0 where the
 * system does not know them.
 */
public record Stamp(long size, long modified, long changed, long number) {

    /** Clocks of file systems are coarse: within so much of its last change, a file may change again unnoticed. In nanoseconds. */
    private static final long COARSE = TimeUnit.SECONDS.toNanos(2);

    private static final String UNIX = "unix";

    /** The stamp of a regular file; empty for anything else. */
    public static Optional<Stamp> of(Path file) {
        try {
            return file.getFileSystem().supportedFileAttributeViews().contains(UNIX) ? unix(file) : basic(file);
        } catch (IOException e) {
            return Optional.empty(); // a file that cannot be looked at has not been seen before
        }
    }

    private static Optional<Stamp> unix(Path file) throws IOException {
        Map<String, Object> all = Files.readAttributes(
                file, "unix:isRegularFile,size,lastModifiedTime,ctime,ino", LinkOption.NOFOLLOW_LINKS);
        return all.get("isRegularFile").equals(true)
                ? Optional.of(new Stamp(
                        (Long) all.get("size"), nanos(all.get("lastModifiedTime")), nanos(all.get("ctime")), (Long)
                                all.get("ino")))
                : Optional.empty();
    }

    private static Optional<Stamp> basic(Path file) throws IOException {
        Map<String, Object> all =
                Files.readAttributes(file, "isRegularFile,size,lastModifiedTime", LinkOption.NOFOLLOW_LINKS);
        return all.get("isRegularFile").equals(true)
                ? Optional.of(new Stamp((Long) all.get("size"), nanos(all.get("lastModifiedTime")), 0, 0))
                : Optional.empty();
    }

    private static long nanos(Object time) {
        return ((FileTime) time).to(TimeUnit.NANOSECONDS);
    }

    /** Whether the file had been left alone for long enough, at a time in nanoseconds since 1970, that its next change shows. */
    public boolean isSettled(long now) {
        return Math.max(modified, changed) < now - COARSE;
    }
}
