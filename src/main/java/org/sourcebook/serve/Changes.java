package org.sourcebook.serve;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The changes a {@link Watch} has told of and nobody has taken yet. Watches on a thread of its own; thread-safe. */
final class Changes implements AutoCloseable {

    private static final Duration WHILE = Duration.ofSeconds(60);

    private final Watch watch;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final Set<Path> untaken = new TreeSet<>();
    private Optional<UncheckedIOException> blind = Optional.empty();
    private boolean closed;

    private Changes(Watch watch) {
        this.watch = watch;
    }

    /** Begins to watch. */
    static Changes of(Watch watch) {
        Changes changes = new Changes(watch);
        Threads.daemon(changes::collect).start();
        return changes;
    }

    private void collect() {
        try {
            while (!isClosed()) {
                add(watch.changes(WHILE));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (UncheckedIOException failure) {
            fail(failure);
        }
    }

    private void add(Set<Path> latest) {
        lock.lock();
        try {
            untaken.addAll(latest);
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void fail(UncheckedIOException failure) {
        lock.lock();
        try {
            blind = Optional.of(failure);
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether there are some. */
    boolean any() {
        lock.lock();
        try {
            return !untaken.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Takes all there are, waiting for some at most so long; throws what ended the watch. */
    Set<Path> take(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (untaken.isEmpty() && blind.isEmpty() && !closed && left > 0) {
                left = more.awaitNanos(left);
            }
            if (untaken.isEmpty() && blind.isPresent()) {
                throw blind.get();
            }
            Set<Path> taken = new TreeSet<>(untaken);
            untaken.clear();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the watch and wakes whoever waits. */
    @Override
    public void close() {
        watch.close();
        lock.lock();
        try {
            closed = true;
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
