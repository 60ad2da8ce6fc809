package org.sourcebook.cache;

import java.io.IOException;
import java.nio.file.Path;
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

    /** No file's. */
    static final Stamp NONE = new Stamp(-1, 0, 0, 0);

    /** How long a change may go unnoticed after another, by clocks that tell parts of a second and by those that do not. In nanoseconds. */
    private static final long FINE = TimeUnit.MILLISECONDS.toNanos(100);

    private static final long COARSE = TimeUnit.SECONDS.toNanos(2);

    /** The stamp of a regular file; empty for anything else. */
    public static Optional<Stamp> of(Path file) {
        try {
            Look look = Look.at(file);
            return look.kind() == Look.Kind.FILE ? Optional.of(look.stamp()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // a file that cannot be looked at has not been seen before
        }
    }

    /**
     * Whether the file had been left alone for long enough, at a time in nanoseconds since 1970, that its next change shows.
     *
     * <p>A file from the future, as seen by a clock that was set back, never had.
     */
    public boolean isSettled(long now) {
        long last = changed == 0 ? modified : changed;
        boolean fine = last % TimeUnit.SECONDS.toNanos(1) != 0;
        return last < now - (fine ? FINE : COARSE);
    }
}
