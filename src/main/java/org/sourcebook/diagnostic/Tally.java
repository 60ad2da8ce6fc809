package org.sourcebook.diagnostic;

import java.util.Collection;

/** How many errors and warnings there are, and in how many files: {@code 3 errors, 1 warning in 4 files}. */
public record Tally(int errors, int warnings, int files) {

    public static Tally of(Collection<Diagnostic> diagnostics) {
        int errors = (int) diagnostics.stream().filter(Diagnostic::isError).count();
        int files = (int) diagnostics.stream()
                .map(diagnostic -> diagnostic.where().file().path())
                .distinct()
                .count();
        return new Tally(errors, diagnostics.size() - errors, files);
    }

    @Override
    public String toString() {
        return counted(errors, "error") + ", " + counted(warnings, "warning") + " in " + counted(files, "file");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
