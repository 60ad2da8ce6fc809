package org.sourcebook.serve;

import java.nio.file.Path;
import java.util.List;

/**
 * How a site is previewed.
 *
 * <p>{@code watched} are the folders and files whose change means a rebuild; they need not exist yet. {@code basePath} is
 * the path of the site's base URL ({@code /} or {@code /archive/}): below it the same files are served once more, so that
 * {@code 404.html}, which alone names it, works here too. {@code port} 0 takes a free one. {@code poll} looks for changes
 * at intervals, for file systems that report none.
 */
public record PreviewOptions(
        Path output, List<Path> watched, String basePath, int port, boolean poll, boolean openBrowser) {

    /** The port used when none is given. */
    public static final int USUAL_PORT = 8080;

    public PreviewOptions {
        watched = List.copyOf(watched);
        if (!basePath.startsWith("/") || !basePath.endsWith("/")) {
            throw new IllegalArgumentException("not the path of a folder: " + basePath);
        }
    }

    /** The usual preview: port 8080, changes as the system reports them, no browser opened. */
    public static PreviewOptions of(Path output, List<Path> watched) {
        return new PreviewOptions(output, watched, "/", USUAL_PORT, false, false);
    }

    public PreviewOptions onPort(int other) {
        return new PreviewOptions(output, watched, basePath, other, poll, openBrowser);
    }
}
