package org.sourcebook.build;

import java.util.List;
import java.util.Set;
import org.sourcebook.diagnostic.Diagnostic;

/**
 * What became of a build: everything that is wrong, sorted, and what was done.
 *
 * <p>{@code excluded} are the files found and not used, {@code omitted} the outputs that could not be made, {@code written}
 * the paths of those that differ now. {@code published} says whether the output folder now holds this site; with an error it is as it was before.
 */
public record BuildReport(
        List<Diagnostic> diagnostics,
        Counts counts,
        List<Excluded> excluded,
        List<Excluded> omitted,
        Set<String> written,
        boolean published) {

    /** How many files were found, records read, pages and other outputs made, and files written, kept and deleted. */
    public record Counts(int found, int records, int pages, int outputs, int written, int unchanged, int deleted) {}

    /** A file that was found and left out, by its path below the site, and why; or an output that was not made. */
    public record Excluded(String path, String reason) {}

    public BuildReport {
        diagnostics = List.copyOf(diagnostics);
        excluded = List.copyOf(excluded);
        omitted = List.copyOf(omitted);
        written = Set.copyOf(written);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
