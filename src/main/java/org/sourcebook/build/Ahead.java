package org.sourcebook.build;

import java.util.List;
import java.util.Set;
import org.sourcebook.diagnostic.Diagnostic;

/**
 * What became of the files that were to be made ahead of a whole build: their paths, as far as they differ now, or what is wrong.
 *
 * <p>With an error nothing was written.
 */
public record Ahead(Set<String> written, List<Diagnostic> diagnostics) {

    public Ahead {
        written = Set.copyOf(written);
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
