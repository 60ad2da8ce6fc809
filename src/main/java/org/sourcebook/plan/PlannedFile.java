package org.sourcebook.plan;

import java.nio.file.Path;
import java.util.function.Supplier;

/** An output that is no page: a file copied as it is, or bytes. */
public sealed interface PlannedFile {

    Route route();

    /** What it is made from, to name when something is wrong. */
    String origin();

    /** A file of the site. */
    record Copy(Route route, String origin, Path file) implements PlannedFile {}

    /** Bytes in memory. */
    record Bytes(Route route, String origin, byte[] bytes) implements PlannedFile {}

    /** Bytes made when they are written, on any thread, and not kept. */
    record Computed(Route route, String origin, Supplier<byte[]> computed) implements PlannedFile {}
}
