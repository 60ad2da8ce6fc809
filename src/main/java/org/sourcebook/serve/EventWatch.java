package org.sourcebook.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * A watch by the events of the system.
 *
 * <p>The system watches single folders. So every folder below a root is registered, new ones as they come, and each
 * root's parent too, in which the root itself comes and goes. What may have been missed is reported as changed: the
 * content of a new folder, and everything when events were dropped.
 */
final class EventWatch implements Watch {

    private final List<Path> roots;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    EventWatch(List<Path> roots) throws IOException {
        this.roots = roots.stream().map(EventWatch::whole).toList();
        this.service = this.roots.get(0).getFileSystem().newWatchService();
        try {
            registerRoots();
        } catch (IOException exhausted) {
            service.close();
            throw exhausted;
        }
    }

    /** Real as far as the parent goes, so that events of the parent name the root as it is named here. */
    private static Path whole(Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        try {
            return absolute.getParent().toRealPath().resolve(absolute.getFileName());
        } catch (IOException noParent) {
            return absolute;
        }
    }

    private void registerRoots() throws IOException {
        for (Path root : roots) {
            register(root.getParent());
            registerTree(root);
        }
    }

    private void registerTree(Path top) throws IOException {
        Path start = Files.isSymbolicLink(top) && Files.isDirectory(top) ? top.toRealPath() : top;
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(start) && Noise.is(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                register(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void register(Path folder) throws IOException {
        try {
            WatchKey key = folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            folders.put(key, folder);
        } catch (NoSuchFileException gone) {
            return;
        }
    }

    @Override
    public Set<Path> changes(Duration longest) throws InterruptedException {
        Set<Path> changes = new TreeSet<>();
        try {
            long until = System.nanoTime() + longest.toNanos();
            while (changes.isEmpty() && System.nanoTime() < until) {
                collect(service.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS), changes);
            }
            awaitQuiet(changes);
        } catch (ClosedWatchServiceException closed) {
            return Set.of();
        } catch (IOException exhausted) {
            throw new UncheckedIOException("cannot watch a new folder; start again with --poll", exhausted);
        }
        return changes;
    }

    private void awaitQuiet(Set<Path> changes) throws IOException, InterruptedException {
        long until = System.nanoTime() + LONGEST.toNanos();
        WatchKey next = changes.isEmpty() ? null : service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
        while (next != null) {
            collect(next, changes);
            next = System.nanoTime() < until ? service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS) : null;
        }
    }

    private void collect(WatchKey key, Set<Path> changes) throws IOException {
        if (key == null) {
            return;
        }
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                registerRoots();
                changes.addAll(roots);
            } else if (folder != null) {
                collect(folder.resolve((Path) event.context()), event.kind(), changes);
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }

    private void collect(Path path, WatchEvent.Kind<?> kind, Set<Path> changes) throws IOException {
        boolean root = roots.contains(path);
        if (!root && (Noise.is(path) || isBeside(path))) {
            return;
        }
        boolean folder = Files.isDirectory(path);
        if (folder && kind == StandardWatchEventKinds.ENTRY_CREATE) {
            registerTree(path);
        }
        // A folder is modified whenever something in it is, and that is reported for itself.
        if (!folder || kind != StandardWatchEventKinds.ENTRY_MODIFY) {
            changes.add(path);
        }
    }

    /** Whether something lies in the parent of a root and in no root. */
    private boolean isBeside(Path path) {
        return roots.stream().anyMatch(root -> root.getParent().equals(path.getParent()))
                && roots.stream().noneMatch(path::startsWith);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException ended) {
            return;
        }
    }
}
