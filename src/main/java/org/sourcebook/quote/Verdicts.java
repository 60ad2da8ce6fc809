package org.sourcebook.quote;

import java.util.Optional;
import org.sourcebook.archive.LinkRule;
import org.sourcebook.content.Entity;
import org.sourcebook.model.Value;

/** Judges quotations by the lock files and by the capture that the source's record names. Immutable. */
public final class Verdicts {

    /** The field of a citable record that says what was captured, and its parts. */
    public static final String CAPTURE = "capture";

    public static final String DATE = "date";
    public static final String DIGEST = "digest";
    public static final String ADDRESS = "address";

    private final Locks locks;

    public Verdicts(Locks locks) {
        this.locks = locks;
    }

    /** What is known about words quoted from a source. */
    public Verdict of(Entity source, Selector words) {
        Optional<Lock> found = locks.of(source.id());
        if (found.isEmpty()) {
            return Verdict.unverified("the source has not been captured");
        }
        Lock lock = found.get();
        if (!lock.digest().equals(digest(source))) {
            return Verdict.unverified("the record and its lock file name different captures");
        } else if (!lock.requested().isEmpty() && !lock.requested().equals(LinkRule.address(source))) {
            return Verdict.unverified("the source's address was changed after the capture");
        }
        QuoteState state = lock.state(words).orElse(QuoteState.UNVERIFIED);
        return new Verdict(state, reason(state, lock), lock.captured());
    }

    private static String reason(QuoteState state, Lock lock) {
        return switch (state) {
            case VERIFIED -> "";
            case CHANGED -> "the source as captured does not have these words";
            case UNVERIFIED -> lock.note().isEmpty() ? "it was written after the capture was looked at" : lock.note();
        };
    }

    /** The digest of the capture a record names, empty where it names none. */
    public static String digest(Entity source) {
        return source.get(CAPTURE)
                .filter(Value.Group.class::isInstance)
                .flatMap(group -> ((Value.Group) group).get(DIGEST))
                .map(Verdicts::words)
                .orElse("");
    }

    private static String words(Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }
}
