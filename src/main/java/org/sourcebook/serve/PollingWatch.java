package org.sourcebook.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A watch that looks at every file again and again, for file systems that report nothing. */
final class PollingWatch implements Watch {

    private static final Duration PAUSE = Duration.ofMillis(300);

    /** Looking takes at most about this part of the time. */
    private static final int SHARE = 5;

    /** What shows that a file changed, also one put in the place of another; empty key where the system has none. */
    private record Trace(boolean folder, FileTime modified, long size, String key) {

        static Trace of(BasicFileAttributes attributes) {
            String key = String.valueOf(attributes.fileKey());
            return attributes.isDirectory()
                    ? new Trace(true, FileTime.fromMillis(0), 0, key)
                    : new Trace(false, attributes.lastModifiedTime(), attributes.size(), key);
        }
    }

    private final List<Path> roots;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Map<Path, Trace> seen;
    private long lookNanos;

    PollingWatch(List<Path> roots) {
        this.roots =
                roots.stream().map(root -> root.toAbsolutePath().normalize()).toList();
        this.seen = look();
    }

    private Map<Path, Trace> look() {
        long started = System.nanoTime();
        Map<Path, Trace> found = new TreeMap<>();
        for (Path root : roots) {
            look(root, found);
        }
        lookNanos = System.nanoTime() - started;
        return found;
    }

    private static void look(Path root, Map<Path, Trace> found) {
        try {
            Set<FileVisitOption> options = Files.isSymbolicLink(root) ? Set.of(FileVisitOption.FOLLOW_LINKS) : Set.of();
            Files.walkFileTree(root, options, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (!folder.equals(root) && Noise.is(folder)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    found.put(folder, Trace.of(attributes));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.equals(root) || !Noise.is(file)) {
                        found.put(file, Trace.of(attributes));
                    }
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
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot look at " + root, unreadable);
        }
    }

    @Override
    public Set<Path> changes(Duration longest) throws InterruptedException {
        Set<Path> changes = new TreeSet<>();
        long until = System.nanoTime() + longest.toNanos();
        while (changes.isEmpty() && System.nanoTime() < until) {
            if (isClosedWithin(Math.max(PAUSE.toNanos(), SHARE * lookNanos))) {
                return Set.of();
            }
            changes.addAll(differences());
        }
        long latest = System.nanoTime() + LONGEST.toNanos();
        boolean busy = !changes.isEmpty();
        while (busy && System.nanoTime() < latest && !isClosedWithin(QUIET.toNanos())) {
            busy = changes.addAll(differences());
        }
        return changes;
    }

    private boolean isClosedWithin(long nanos) throws InterruptedException {
        return closed.await(nanos, TimeUnit.NANOSECONDS);
    }

    private Set<Path> differences() {
        Map<Path, Trace> now = look();
        Set<Path> changed = new TreeSet<>();
        now.forEach((path, trace) -> {
            if (!Objects.equals(seen.get(path), trace)) {
                changed.add(path);
            }
        });
        seen.keySet().stream().filter(path -> !now.containsKey(path)).forEach(changed::add);
        seen = now;
        return changed;
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
