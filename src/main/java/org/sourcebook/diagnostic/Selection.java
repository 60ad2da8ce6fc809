package org.sourcebook.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Picks the diagnostics to show when there are too many. */
final class Selection {

    private Selection() {}

    /** The first {@code limit}, in their order; when not all fit, no warning takes an error's place. */
    static List<Diagnostic> first(int limit, List<Diagnostic> diagnostics) {
        if (diagnostics.size() <= limit) {
            return diagnostics;
        }
        List<Diagnostic> chosen = errorsFirst(diagnostics).limit(limit).toList();
        int errors = (int) chosen.stream().filter(Diagnostic::isError).count();
        int[] left = {errors, limit - errors};
        return diagnostics.stream()
                .filter(diagnostic -> left[diagnostic.isError() ? 0 : 1]-- > 0)
                .toList();
    }

    /** All errors before all warnings, otherwise in their order. */
    static Stream<Diagnostic> errorsFirst(List<Diagnostic> diagnostics) {
        return diagnostics.stream().sorted(Comparator.comparing(Diagnostic::severity));
    }
}
