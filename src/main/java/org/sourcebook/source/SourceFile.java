package org.sourcebook.source;

import java.util.Objects;

/**
 * One text file of a site: its path below the site's folder and its whole text.
 *
 * <pre>{@code
 * SourceFile file = new SourceFile("content/events/release.md", "---\ntitle: Release\n---\n");
 * file.lines().position(4);   // 2:1
 * }</pre>
 *
 * <p>The path is written with {@code /} on every system. The text has line feeds only and no byte-order mark; files are
 * equal when both are. Thread-safe.
 */
public final class SourceFile implements Comparable<SourceFile> {

    private final String path;
    private final String text;
    private volatile LineMap lines;
    private volatile Digest digest;

    /** A file from its path and its text; carriage returns and a leading byte-order mark are taken out here. */
    public SourceFile(String path, String text) {
        this.path = Objects.requireNonNull(path);
        this.text = normalised(text);
    }

    private static String normalised(String text) {
        String body = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
        return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The text a span covers; a span that reaches past the end is cut there. */
    public String text(Span span) {
        int end = Math.min(span.end(), text.length());
        return text.substring(Math.min(span.start(), end), end);
    }

    /** The line map, made when first asked for. */
    public LineMap lines() {
        LineMap made = lines;
        if (made == null) {
            made = new LineMap(text);
            lines = made;
        }
        return made;
    }

    /** The digest of the text, made when first asked for. */
    public Digest digest() {
        Digest made = digest;
        if (made == null) {
            made = Digest.of(text);
            digest = made;
        }
        return made;
    }

    /** The span of the whole text. */
    public Span all() {
        return new Span(0, text.length());
    }

    /** A place in this file. */
    public Location at(Span span) {
        return new Location(this, span);
    }

    @Override
    public int compareTo(SourceFile other) {
        return path.compareTo(other.path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && path.equals(file.path) && text.equals(file.text);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
