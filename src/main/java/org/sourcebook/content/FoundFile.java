package org.sourcebook.content;

import java.nio.file.Path;

/**
 * A file below {@code content/}: its path below the site ({@code content/events/release.md}, with {@code /} on every
 * system), where it is read from, its size in bytes and when it was last changed, in milliseconds.
 */
public record FoundFile(String path, Path file, long size, long modified) implements Comparable<FoundFile> {

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path without its last part. */
    public String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    @Override
    public int compareTo(FoundFile other) {
        return path.compareTo(other.path);
    }
}
