package org.sourcebook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.diagnostic.Code;

/** Where an output may be: not where it would swallow its own site, nor behind a link. */
final class OutputPlace {

    static final Code UNSAFE_OUTPUT = new Code("unsafe-output");
    static final Code OUTPUT_NOT_OURS = new Code("output-not-ours");

    private static final List<String> READ = List.of("content", "templates");

    /** What may stand in a folder that still counts as empty: none of it is the work of anybody. */
    private static final Set<String> NEGLIGIBLE = Set.of(
            Books.FOLDER, ".git", ".gitkeep", ".gitignore", ".gitattributes", ".DS_Store", "Thumbs.db", "desktop.ini");

    private OutputPlace() {}

    /** Whether a site may be written where it is asked to be; what speaks against it is reported. */
    static boolean admits(OutputRequest request, Trouble trouble) throws IOException {
        return isSafe(request.folder(), trouble)
                && isFree(fault(request.folder(), request.site()), trouble)
                && (request.adopt() || isOursOrEmpty(request.folder(), trouble));
    }

    /** The same as far as the folder itself goes. */
    static boolean isSafe(Path folder, Trouble trouble) throws IOException {
        return isFree(fault(folder), trouble);
    }

    private static boolean isFree(Optional<String> fault, Trouble trouble) {
        fault.ifPresent(
                why -> trouble.error(UNSAFE_OUTPUT, "the output folder " + why, "choose another one with --output"));
        return fault.isEmpty();
    }

    private static boolean isOursOrEmpty(Path folder, Trouble trouble) throws IOException {
        Optional<String> stranger = stranger(folder);
        stranger.ifPresent(name -> trouble.error(
                OUTPUT_NOT_OURS,
                "the output folder has files that are not ours, such as '" + name + "'",
                "choose an empty folder with --output, or build with --adopt to write between them"));
        return stranger.isEmpty();
    }

    /** Why a folder must not be an output of a site, as the end of a sentence; empty when it may. */
    private static Optional<String> fault(Path folder, Path site) throws IOException {
        Path output = real(folder);
        Path root = real(site);
        if (root.startsWith(output)) {
            return Optional.of(root.equals(output) ? "is the site's own folder" : "holds the site itself");
        }
        for (String name : READ) {
            Path read = real(root.resolve(name));
            if (output.startsWith(read) || read.startsWith(output)) {
                return Optional.of("overlaps " + name + "/, from where the site is read");
            }
        }
        return Optional.empty();
    }

    /** Why a folder must not be an output of any site. */
    private static Optional<String> fault(Path folder) throws IOException {
        Path output = folder.toAbsolutePath().normalize();
        if (output.getParent() == null) {
            return Optional.of("is the root of the file system");
        }
        for (Path segment : real(output)) {
            if (segment.toString().equalsIgnoreCase(".git")) {
                return Optional.of("is inside a .git folder");
            }
        }
        if (Files.isSymbolicLink(output)) {
            return Optional.of("is a symbolic link");
        }
        if (Trees.exists(output) && !Trees.isFolder(output)) {
            return Optional.of("is not a folder");
        }
        Path books = new Books(output).folder();
        boolean odd = Trees.exists(books) && !Trees.isFolder(books);
        return odd ? Optional.of("has something other than a folder at " + Books.FOLDER) : Optional.empty();
    }

    /** The first file of somebody else in a folder that has no manifest of ours. */
    private static Optional<String> stranger(Path output) throws IOException {
        if (!Trees.exists(output) || isOurs(new Books(output))) {
            return Optional.empty();
        }
        return Trees.children(output).stream()
                .map(child -> child.getFileName().toString())
                .filter(name -> !NEGLIGIBLE.contains(name))
                .findFirst();
    }

    private static boolean isOurs(Books books) {
        return Files.exists(books.manifest(), LinkOption.NOFOLLOW_LINKS)
                || Files.exists(books.journal(), LinkOption.NOFOLLOW_LINKS);
    }

    /** The real path of what exists of a path, with the rest behind it. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path existing = absolute; existing != null; existing = existing.getParent()) {
            if (Files.exists(existing)) {
                return existing.toRealPath()
                        .resolve(existing.relativize(absolute))
                        .normalize();
            }
        }
        return absolute;
    }
}
