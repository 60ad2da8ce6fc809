package org.sourcebook.content;

/** A file or folder that was found and is left out of the site, and why. */
public record Exclusion(String path, String reason) implements Comparable<Exclusion> {

    @Override
    public int compareTo(Exclusion other) {
        return path.compareTo(other.path);
    }
}
