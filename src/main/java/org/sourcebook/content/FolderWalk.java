package org.sourcebook.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.Location;

/**
 * One pass over a folder: the files in it, sorted, and what is left out unseen.
 *
 * <p>Symbolic links to files inside the site are followed; those that lead out of it, to a folder, or nowhere are
 * refused, because a clone of the site elsewhere would not have what they show.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

    static final Code REFUSED_LINK = new Code("refused-link");

    private final Path site;
    private final Reporter reporter;
    private final Set<FoundFile> files = new TreeSet<>();
    private final Set<Exclusion> hidden = new TreeSet<>();

    private FolderWalk(Path site, Reporter reporter) {
        this.site = site;
        this.reporter = reporter;
    }

    /** Walks a folder of a site; {@code site} is a real path. */
    static FolderWalk of(Path site, String folder, Reporter reporter) throws IOException {
        FolderWalk walk = new FolderWalk(site, reporter);
        Files.walkFileTree(site.resolve(folder), walk);
        return walk;
    }

    Set<FoundFile> files() {
        return files;
    }

    /** Hidden files, and hidden folders with all that is in them. */
    Set<Exclusion> hidden() {
        return hidden;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (isHidden(folder)) {
            hidden.add(new Exclusion(path(folder), "hidden folder"));
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            hidden.add(new Exclusion(path(file), "hidden file"));
        } else if (attributes.isSymbolicLink()) {
            link(file);
        } else {
            add(file, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            files.add(new FoundFile(
                    path(file),
                    file,
                    attributes.size(),
                    attributes.lastModifiedTime().toMillis()));
        } else {
            refuse(file, "it is no file that can be copied");
        }
    }

    private void link(Path link) {
        try {
            Path real = link.toRealPath();
            if (!real.startsWith(site)) {
                refuse(link, "the link leads out of the site");
            } else if (Files.isDirectory(real)) {
                refuse(link, "the link leads to a folder");
            } else {
                add(link, Files.readAttributes(real, BasicFileAttributes.class));
            }
        } catch (IOException e) {
            refuse(link, "the link leads nowhere");
        }
    }

    private void refuse(Path file, String message) {
        reporter.report(Diagnostic.error(REFUSED_LINK, Location.ofPath(path(file)), message)
                .withHint("put a copy of what it shows in its place"));
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
        reporter.report(TextFile.unreadable(path(file), cause));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException cause) {
        if (cause != null) {
            reporter.report(TextFile.unreadable(path(folder), cause));
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private String path(Path file) {
        StringJoiner path = new StringJoiner("/");
        site.relativize(file).forEach(part -> path.add(part.toString()));
        return path.toString();
    }
}
