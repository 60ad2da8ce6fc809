package org.sourcebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sourcebook.source.Resources;

/**
 * A small complete archive on an invented subject, written into an empty folder.
 *
 * <p>Its files stand in {@code src/main/resources/new-site/}; a name that begins with {@code dot.} there begins with a
 * dot in the site, because build tools pass over hidden files.
 */
final class NewSite {

    private static final String HOME = "new-site/";

    private final Path folder;

    NewSite(Path folder) {
        this.folder = folder;
    }

    /** Whether there is room for it: no such folder yet, or one with nothing in it. */
    boolean hasRoom() {
        if (!Files.isDirectory(folder)) {
            return Files.notExists(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it, and names the files that were written. */
    List<String> write() {
        List<String> names = Resources.below(HOME.substring(0, HOME.length() - 1));
        names.forEach(this::copy);
        return names.stream().map(NewSite::nameInSite).sorted().toList();
    }

    private void copy(String resource) {
        Path file = folder.resolve(nameInSite(resource));
        byte[] bytes = Resources.bytes(resource).orElseThrow(() -> new IllegalStateException("lost: " + resource));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameInSite(String resource) {
        return resource.substring(HOME.length()).replaceFirst("^dot\\.", ".");
    }
}
