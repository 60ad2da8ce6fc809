package org.sourcebook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * What stands in the output before a commit, and whether it may give way.
 *
 * <p>Ours is what the manifest names. A foreign file gives way only to {@code --adopt}, and then only to an output of
 * the same path; a foreign folder, and a link in the place of a folder, never do. Thread-safe.
 */
final class Ground {

    private final Path output;
    private final Manifest ours;
    private final boolean adopt;
    private final Set<Path> openFolders = ConcurrentHashMap.newKeySet();
    private final Set<String> coveredFolders = new ConcurrentSkipListSet<>();

    Ground(Path output, Manifest ours, boolean adopt) {
        this.output = output;
        this.ours = ours;
        this.adopt = adopt;
    }

    /** What keeps an output of this path from being written, as a sentence; empty when nothing does. */
    Optional<String> obstacle(String path) throws IOException {
        Optional<String> above = obstacleAbove(path);
        if (above.isPresent()) {
            return above;
        }
        Optional<BasicFileAttributes> found = Trees.at(output.resolve(path));
        if (found.isPresent() && found.get().isDirectory()) {
            coveredFolders.add(path);
            return Optional.empty();
        }
        boolean free = found.isEmpty() || adopt || mayBeReplaced(path);
        return free ? Optional.empty() : Optional.of("'" + path + "' is there already and is not ours");
    }

    /** Whether an output of this path is a file of ours, in folders that are none but folders. */
    boolean isOurs(String path) throws IOException {
        return ours.names(path) && obstacleAbove(path).isEmpty();
    }

    private boolean mayBeReplaced(String path) throws IOException {
        if (ours.names(path)) {
            return true;
        }
        Optional<String> twin = ours.twin(path);
        return twin.isPresent() && Files.isSameFile(output.resolve(path), output.resolve(twin.get()));
    }

    private Optional<String> obstacleAbove(String path) throws IOException {
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            String folder = path.substring(0, at);
            if (openFolders.contains(output.resolve(folder))) {
                continue;
            }
            Optional<BasicFileAttributes> found = Trees.at(output.resolve(folder));
            if (found.isPresent()
                    && !found.get().isDirectory()
                    && !(ours.names(folder) && found.get().isRegularFile())) {
                return Optional.of("'" + folder + "' is a file or a link that is not ours, where a folder must be");
            }
            openFolders.add(output.resolve(folder));
        }
        return Optional.empty();
    }

    /** Whether the output has this content already, in a file of ours or one that becomes ours. */
    boolean holds(String path, Content content) throws IOException {
        if (!adopt && !ours.names(path)) {
            return false;
        }
        Path file = output.resolve(path);
        Optional<BasicFileAttributes> found = Trees.at(file);
        return found.isPresent()
                && found.get().isRegularFile()
                && found.get().size() == content.size()
                && content.isIn(file);
    }

    /** Something that would be lost if the folders that outputs are to replace were removed. */
    Optional<String> foreignInCoveredFolders() throws IOException {
        for (String folder : coveredFolders) {
            Optional<String> foreign = foreignIn(output.resolve(folder));
            if (foreign.isPresent()) {
                return foreign;
            }
        }
        return Optional.empty();
    }

    private Optional<String> foreignIn(Path folder) throws IOException {
        List<Path> children = Trees.children(folder);
        if (children.isEmpty()) {
            return Optional.of(name(folder) + "/");
        }
        for (Path child : children) {
            Optional<String> foreign = Trees.isFolder(child)
                    ? foreignIn(child)
                    : Optional.of(name(child)).filter(name -> !ours.names(name));
            if (foreign.isPresent()) {
                return foreign;
            }
        }
        return Optional.empty();
    }

    private String name(Path file) {
        return output.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
