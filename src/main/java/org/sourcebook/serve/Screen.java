package org.sourcebook.serve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What browsers are to show, as a version of each page that changes whenever it has to be loaded again; and what they do show.
 *
 * <p>Pages are named by their paths below the output folder, as they were asked for; no name stands for any page. Thread-safe. Locks
 * instead of monitors, because a virtual thread that waits in a monitor holds its carrier.
 */
final class Screen {

    /** A page's version and the build it shows; none before the first has ended. */
    record View(String version, Optional<Outcome> outcome) {

        /** The last build, where it has to be shown instead of the site. */
        Optional<Outcome> failure() {
            return outcome.filter(last -> !last.published());
        }
    }

    private final String session = UUID.randomUUID().toString();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Versions versions = new Versions();
    private final List<String> watched = new ArrayList<>();
    private String lastAskedFor = "";
    private Optional<Outcome> outcome = Optional.empty();
    private boolean closed;

    View now(String page) {
        lock.lock();
        try {
            return new View(session + "." + versions.of(page), outcome);
        } finally {
            lock.unlock();
        }
    }

    /** Shows a build; the version of a page stays when nothing of it would change. */
    void show(Outcome next) {
        lock.lock();
        try {
            if (outcome.isEmpty() || !isAlike(outcome.get(), next)) {
                versions.changeAll();
            } else if (!next.changed().isEmpty()) {
                versions.change(next.changed());
            }
            outcome = Optional.of(next);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether no other page than those that changed looks different. */
    private static boolean isAlike(Outcome shown, Outcome next) {
        if (shown.published() != next.published()) {
            return false;
        }
        return next.published() ? !next.deleted() : shown.diagnostics().equals(next.diagnostics());
    }

    /** Waits until a page has another version than the one given, at most so long; empty when it has none. */
    Optional<View> other(String page, String version, Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (!closed && now(page).version().equals(version) && left > 0) {
                left = changed.awaitNanos(left);
            }
            return Optional.of(now(page)).filter(now -> !now.version().equals(version));
        } finally {
            lock.unlock();
        }
    }

    /** A browser was given a page. */
    void askedFor(String page) {
        lock.lock();
        try {
            lastAskedFor = page;
        } finally {
            lock.unlock();
        }
    }

    /** A browser shows a page and waits for the next version of it. */
    void watch(String page) {
        lock.lock();
        try {
            watched.add(page);
        } finally {
            lock.unlock();
        }
    }

    /** A browser went away from a page. */
    void leave(String page) {
        lock.lock();
        try {
            watched.remove(page);
        } finally {
            lock.unlock();
        }
    }

    /** The pages that browsers show, and the one that was asked for last, whose browser may be about to. */
    Set<String> shown() {
        lock.lock();
        try {
            Set<String> pages = new TreeSet<>(watched);
            pages.add(lastAskedFor);
            pages.remove("");
            return pages;
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
