package org.sourcebook.fetch;

import java.time.Duration;

/** The moment at which a fetch is given up, however busy its server is. */
final class Deadline {

    private final long end;
    private final Limits limits;

    Deadline(Limits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.total().toNanos();
    }

    /** How many milliseconds the next step may wait, at least 1; fails where the time is over. */
    int patience() throws FetchException {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new FetchException("gave up after " + words(limits.total()) + ", which is the limit");
        }
        return (int) Math.max(1, Math.min(left, limits.silence().toMillis()));
    }

    /** Why a step that waited as long as it may is given up. */
    FetchException silent(String who) throws FetchException {
        patience();
        return new FetchException(who + " said nothing for " + words(limits.silence()));
    }

    private static String words(Duration time) {
        return time.toMillis() < 1000 ? time.toMillis() + " ms" : time.toSeconds() + " s";
    }
}
