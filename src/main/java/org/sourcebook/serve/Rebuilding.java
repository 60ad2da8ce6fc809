package org.sourcebook.serve;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Brings a site to its files, change after change, until the screen is closed.
 *
 * <p>After a change the pages of what was edited are made first, then the whole site. A change during a whole build ends it, and both begin
 * again with the newest texts; but whoever edits without a pause gets a whole build now and then all the same.
 */
final class Rebuilding implements Runnable {

    /** For how long whole builds may be given up, one after the other, before one is seen through whatever else changes. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Programs write files in pieces, and several of them: what is wrong counts when all have been left alone for so long. */
    private static final Duration SETTLING = Duration.ofMillis(50);

    /** After so long without a change somebody has stopped typing. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static final Duration WHILE = Duration.ofSeconds(60);

    private final Rebuilds build;
    private final Changes changes;
    private final Screen screen;
    private final Consumer<String> notes;

    Rebuilding(Rebuilds build, Changes changes, Screen screen, Consumer<String> notes) {
        this.build = build;
        this.changes = changes;
        this.screen = screen;
        this.notes = notes;
    }

    @Override
    public void run() {
        try {
            whole(() -> false);
            while (!screen.isClosed()) {
                Set<Path> latest = next();
                if (!latest.isEmpty()) {
                    follow(latest);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (UncheckedIOException blind) {
            notes.accept("error: " + blind.getMessage());
            screen.show(Outcome.failed(Preview.failed(blind.getMessage(), "start the preview again")));
        }
    }

    private Set<Path> next() throws InterruptedException {
        Set<Path> latest = changes.take(PAUSE);
        if (!latest.isEmpty()) {
            return latest;
        }
        done(() -> build.rest(changes::any));
        return changes.take(WHILE);
    }

    /** Builds until the site is as its files are. */
    private void follow(Set<Path> some) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        Set<Path> latest = some;
        boolean done = false;
        while (!done && !screen.isClosed()) {
            first(latest);
            done = whole(() -> changes.any() && System.nanoTime() < until);
            latest = done ? Set.of() : changes.take(Duration.ZERO);
        }
    }

    /** Makes what can be made at once. What cannot, or is wrong, is looked at again while files still change. */
    private void first(Set<Path> some) throws InterruptedException {
        long until = System.nanoTime() + Watch.LONGEST.toNanos();
        Set<Path> latest = new TreeSet<>(some);
        if (latest.stream().anyMatch(Rebuilding::isEmptyFile)) {
            latest.addAll(changes.take(SETTLING));
        }
        Optional<Outcome> outcome = made(latest);
        while (outcome.filter(Outcome::published).isEmpty() && System.nanoTime() < until) {
            Set<Path> more = changes.take(SETTLING);
            if (more.isEmpty()) {
                break;
            }
            latest.addAll(more);
            outcome = made(latest);
        }
        outcome.ifPresent(screen::show);
    }

    private static boolean isEmptyFile(Path path) {
        return Files.isRegularFile(path) && path.toFile().length() == 0;
    }

    /** If this breaks off, the whole build that follows gets through, or tells why. */
    private Optional<Outcome> made(Set<Path> latest) {
        try {
            return build.first(Set.copyOf(latest), screen.shown());
        } catch (RuntimeException | StackOverflowError bug) {
            return Optional.empty();
        }
    }

    private boolean whole(BooleanSupplier overtaken) {
        return done(() -> build.whole(overtaken));
    }

    /** A build that breaks off must not take the preview with it: the next save may avoid what broke it. */
    private boolean done(Supplier<Optional<Outcome>> work) {
        Optional<Outcome> outcome;
        try {
            outcome = work.get();
        } catch (RuntimeException | StackOverflowError bug) {
            String message = "the build broke off: " + bug;
            notes.accept("error: " + message);
            outcome = Optional.of(
                    Outcome.failed(Preview.failed(message, "build once without the preview for the details")));
        }
        outcome.ifPresent(screen::show);
        return outcome.isPresent();
    }
}
