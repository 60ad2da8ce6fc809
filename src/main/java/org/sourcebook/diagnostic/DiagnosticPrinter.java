package org.sourcebook.diagnostic;

import java.io.IOException;
import java.util.List;

/** Writes diagnostics for people or programs; {@link DiagnosticFormat} hands them out. */
@FunctionalInterface
public interface DiagnosticPrinter {

    /** Writes all of a run's diagnostics, which are already in the order of {@link Diagnostics#sorted}. */
    void print(List<Diagnostic> diagnostics, Appendable out) throws IOException;
}
