package org.sourcebook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Folders on disk, seen without following a symbolic link. */
final class Trees {

    private Trees() {}

    /** What stands at a path, a link counting as itself. */
    static Optional<BasicFileAttributes> at(Path path) throws IOException {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException nothing) {
            return Optional.empty();
        } catch (IOException doubtful) {
            // For a path that leads through a file, systems have exceptions of their own.
            if (isBelowFile(path)) {
                return Optional.empty();
            }
            throw doubtful;
        }
    }

    private static boolean isBelowFile(Path path) {
        Path above = path.getParent();
        while (above != null && !exists(above)) {
            above = above.getParent();
        }
        return above != null && !isFolder(above);
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** What a folder holds, in the order of names. */
    static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** Removes a folder and everything in it; nothing happens when it is not there. */
    static void delete(Path folder) throws IOException {
        if (!exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException trouble) throws IOException {
                if (trouble != null) {
                    throw trouble;
                }
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Removes a folder that is empty, then the ones above it, up to but not including {@code top}. */
    static void deleteEmpty(Path folder, Path top) throws IOException {
        for (Path at = folder; !at.equals(top); at = at.getParent()) {
            try {
                Files.delete(at);
            } catch (DirectoryNotEmptyException inUse) {
                return;
            } catch (NoSuchFileException alreadyGone) {
                continue;
            }
        }
    }

    /** Forces a folder's entries to the disk where the system can do that; Windows cannot open a folder. */
    static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            return;
        }
    }
}
