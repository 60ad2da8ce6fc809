package org.sourcebook.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sourcebook.source.Location;

/**
 * One thing that is wrong, where it stands and what to do about it.
 *
 * <pre>{@code
 * Diagnostic.error(UNRESOLVED, file.at(span), "no actor with id 'ghostsek'")
 *         .withHint("did you mean 'ghostsec' (content/actors/ghostsec.md)?")
 *         .withFix(new Edit(file.at(span), "ghostsec"));
 * }</pre>
 *
 * <p>{@code message} is one line without a full stop; {@code hint} says the remedy and is empty where the message does.
 * {@code fixes} together are one change that mends it; they do not overlap and are no alternatives.
 * Ordered by file, offset, code and message, so that a run prints the same list whatever order the work was done in.
 */
public record Diagnostic(
        Code code,
        Severity severity,
        Location where,
        String message,
        String hint,
        List<Edit> fixes,
        List<Location> related)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::where)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::hint);

    public Diagnostic {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(where);
        Objects.requireNonNull(message);
        Objects.requireNonNull(hint);
        fixes = List.copyOf(fixes);
        related = List.copyOf(related);
    }

    public static Diagnostic error(Code code, Location where, String message) {
        return new Diagnostic(code, Severity.ERROR, where, message, "", List.of(), List.of());
    }

    public static Diagnostic warning(Code code, Location where, String message) {
        return new Diagnostic(code, Severity.WARNING, where, message, "", List.of(), List.of());
    }

    /** The same with a remedy. */
    public Diagnostic withHint(String remedy) {
        return new Diagnostic(code, severity, where, message, remedy, fixes, related);
    }

    /** The same with one edit more. */
    public Diagnostic withFix(Edit edit) {
        return new Diagnostic(code, severity, where, message, hint, Lists.plus(fixes, edit), related);
    }

    /** The same with one more place that has to do with it. */
    public Diagnostic alsoAt(Location place) {
        return new Diagnostic(code, severity, where, message, hint, fixes, Lists.plus(related, place));
    }

    /** The same as an error. */
    public Diagnostic asError() {
        return new Diagnostic(code, Severity.ERROR, where, message, hint, fixes, related);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
