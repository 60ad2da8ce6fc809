package org.sourcebook.content;

import java.nio.file.Path;

/** A file that is copied as it is: its path below the site ({@code content/events/release/map.png}) and where it is read from. */
public record Asset(String path, Path file, long size) implements Comparable<Asset> {

    @Override
    public int compareTo(Asset other) {
        return path.compareTo(other.path);
    }
}
