package org.sourcebook.serve;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What browsers are to show, as a version that changes whenever they have to reload.
 *
 * <p>Thread-safe. Locks instead of monitors, because a virtual thread that waits in a monitor holds its carrier.
 */
final class Screen {

    /** A version and the build it shows; none before the first has ended. */
    record View(String version, Optional<Outcome> outcome) {

        /** The last build, where it has to be shown instead of the site. */
        Optional<Outcome> failure() {
            return outcome.filter(last -> !last.published());
        }
    }

    private final String session = UUID.randomUUID().toString();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int number;
    private View view = new View(session + ".0", Optional.empty());
    private boolean closed;

    View now() {
        lock.lock();
        try {
            return view;
        } finally {
            lock.unlock();
        }
    }

    /** Shows a build; the version stays when nothing on the screen would change. */
    void show(Outcome outcome) {
        lock.lock();
        try {
            boolean same = view.outcome().isPresent() && isSame(view.outcome().get(), outcome);
            view = new View(same ? view.version() : session + "." + ++number, Optional.of(outcome));
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static boolean isSame(Outcome shown, Outcome next) {
        if (shown.published() != next.published()) {
            return false;
        }
        return next.published() ? !next.changed() : shown.diagnostics().equals(next.diagnostics());
    }

    /** Waits until there is another version than the one given, at most so long; empty when there is none. */
    Optional<View> other(String version, Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (!closed && view.version().equals(version) && left > 0) {
                left = changed.awaitNanos(left);
            }
            return Optional.of(view).filter(now -> !now.version().equals(version));
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Wakes everybody who waits. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
