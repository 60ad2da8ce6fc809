package org.sourcebook.source;

/** A stretch of one file. Ordered by path, then by offset. */
public record Location(SourceFile file, Span span) implements Comparable<Location> {

    /** The beginning of a file of which only the path is known, such as a picture or a folder. */
    public static Location ofPath(String path) {
        return new Location(new SourceFile(path, ""), Span.START);
    }

    /** Where the stretch begins, as people say it. */
    public Position position() {
        return file.lines().position(span.start());
    }

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : span.compareTo(other.span);
    }

    /** {@code path:line:column}. */
    @Override
    public String toString() {
        return file.path() + ":" + position();
    }
}
