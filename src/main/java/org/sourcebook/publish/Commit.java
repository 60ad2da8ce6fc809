package org.sourcebook.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Moves a staged site in, from its journal; used alike by the build that staged it and by whoever finds it unfinished.
 *
 * <p>Every step may be repeated, and a step that was already taken does nothing. A whole folder is moved by one rename
 * where the output has none of its name, which makes the first build of a site cheap.
 */
final class Commit {

    private final Books books;
    private final Steps steps;

    Commit(Books books, Steps steps) {
        this.books = books;
        this.steps = steps;
    }

    /** Writes the journal: from here on there is no way back. */
    void begin(Journal journal) throws IOException {
        steps.before("journal");
        Books.writeWhole(books.journal(), journal.text());
    }

    /** Brings an output to a whole site: finishes what a journal says, or sweeps out what never came to have one. */
    void settle() throws IOException {
        if (Trees.exists(books.journal())) {
            finish();
        } else {
            books.sweep();
        }
    }

    /** Does what the journal says and removes it. */
    void finish() throws IOException {
        Journal journal = Journal.read(books.journal());
        makeWay(journal);
        for (Part part : Part.values()) {
            moveAll(books.stage(part), books.output());
        }
        removeAll(journal.stale());
        replaceManifest();
        steps.before("sweep");
        books.sweep();
        steps.before("close");
        Files.delete(books.journal());
        Trees.force(books.folder());
    }

    /**
     * Removes what stands in the way, and then strikes it from the journal: on a file system that ignores case, a second
     * run would otherwise take the new {@code about.html} for the old {@code About.html}.
     */
    private void makeWay(Journal journal) throws IOException {
        if (!journal.ways().isEmpty()) {
            removeAll(journal.ways());
            steps.before("ways free");
            Books.writeWhole(books.journal(), journal.withoutWays().text());
        }
    }

    private void moveAll(Path staged, Path target) throws IOException {
        if (!Trees.isFolder(books.stage()) || !Trees.isFolder(staged)) {
            return;
        }
        for (Path child : Trees.children(staged)) {
            Path place = target.resolve(child.getFileName());
            if (!Trees.isFolder(child)) {
                move(child, place);
            } else if (Trees.exists(place) || !movedWhole(child, place)) {
                moveAll(child, folder(place));
            }
        }
    }

    private void move(Path staged, Path place) throws IOException {
        steps.before("move " + books.output().relativize(place));
        Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Windows refuses to rename a folder in which somebody has a file open; then it goes file by file. */
    private boolean movedWhole(Path staged, Path place) {
        steps.before("move " + books.output().relativize(place) + "/");
        try {
            Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }

    private static Path folder(Path place) throws IOException {
        if (!Trees.exists(place)) {
            Files.createDirectory(place);
        } else if (!Trees.isFolder(place)) {
            throw new FileSystemException(place.toString(), null, "a file or a link stands where a folder must be");
        }
        return place;
    }

    private void removeAll(List<String> paths) throws IOException {
        for (String path : paths) {
            remove(path);
        }
    }

    private void remove(String path) throws IOException {
        Path file = books.output().resolve(path);
        if (behindLink(file)) {
            return;
        }
        if (Trees.exists(file) && !Trees.isFolder(file)) {
            steps.before("remove " + path);
            Files.deleteIfExists(file);
        }
        Trees.deleteEmpty(file.getParent(), books.output());
    }

    /** Whether the way to a file leads through something that is no folder of this output. */
    private boolean behindLink(Path file) {
        for (Path at = file.getParent(); !at.equals(books.output()); at = at.getParent()) {
            if (Trees.exists(at) && !Trees.isFolder(at)) {
                return true;
            }
        }
        return false;
    }

    private void replaceManifest() throws IOException {
        if (Files.exists(books.nextManifest())) {
            steps.before("manifest");
            Files.move(
                    books.nextManifest(),
                    books.manifest(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
