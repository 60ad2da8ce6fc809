package org.sourcebook.diagnostic;

/** Takes the diagnostics of a piece of work as they are found. */
@FunctionalInterface
public interface Reporter {

    void report(Diagnostic diagnostic);
}
