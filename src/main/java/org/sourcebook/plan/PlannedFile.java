package org.sourcebook.plan;

import java.nio.file.Path;

/** An output that is no page: a file copied as it is, or bytes made beforehand. */
public sealed interface PlannedFile {

    Route route();

    /** What it is made from, to name when something is wrong. */
    String origin();

    /** A file of the site. */
    record Copy(Route route, String origin, Path file) implements PlannedFile {}

    /** Bytes in memory. */
    record Bytes(Route route, String origin, byte[] bytes) implements PlannedFile {}
}
