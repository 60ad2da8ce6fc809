package org.sourcebook.importing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that are written together: all of them, or none. */
final class Batch {

    private final Path site;
    private final boolean replace;
    private final Deque<Undo> done = new ArrayDeque<>();

    Batch(Path site, boolean replace) {
        this.site = site;
        this.replace = replace;
    }

    private interface Undo {
        void run() throws IOException;
    }

    /** Writes texts to paths below the site. */
    void write(Map<String, String> texts) throws IOException {
        Map<Path, Path> staged = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, String> each : texts.entrySet()) {
                Path file = site.resolve(each.getKey());
                folders(file.getParent());
                // A temporary file of the system's making could be read by nobody else, even under its new name.
                Path beside = file.resolveSibling(".import-" + file.getFileName() + ".tmp");
                staged.put(beside, file);
                Files.writeString(beside, each.getValue());
            }
            for (Map.Entry<Path, Path> each : staged.entrySet()) {
                move(each.getKey(), each.getValue());
            }
        } catch (IOException | RuntimeException failure) {
            undo(failure);
            throw failure;
        } finally {
            for (Path beside : staged.keySet()) {
                Files.deleteIfExists(beside);
            }
        }
    }

    private void folders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            folders(folder.getParent());
            Files.createDirectory(folder);
            done.push(() -> Files.deleteIfExists(folder));
        }
    }

    private void move(Path from, Path to) throws IOException {
        if (!Files.exists(to)) {
            Files.move(from, to);
            done.push(() -> Files.deleteIfExists(to));
        } else if (replace) {
            byte[] before = Files.readAllBytes(to);
            done.push(() -> Files.write(to, before));
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } else {
            throw new FileAlreadyExistsException(to.toString(), null, "it was there already");
        }
    }

    private void undo(Exception failure) {
        while (!done.isEmpty()) {
            try {
                done.pop().run();
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
