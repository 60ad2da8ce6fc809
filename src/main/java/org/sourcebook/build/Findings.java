package org.sourcebook.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.source.Location;

/**
 * The diagnostics of a run as they are told.
 *
 * <p>One mistake in a template shows on every page it makes: it is told once, with the first page and the number of the others.
 */
final class Findings {

    private Findings() {}

    /** The names of pages, which differ where the mistake is the same. */
    private static final Pattern PAGE = Pattern.compile("[^ \"]+\\.html");

    private record Place(Code code, Location where, String what) {}

    /** {@code sorted} with the repeats of a template's mistakes folded; with {@code strict} every warning is an error. */
    static List<Diagnostic> of(List<Diagnostic> sorted, boolean strict) {
        Map<Place, List<Diagnostic>> byPlace = new LinkedHashMap<>();
        List<Diagnostic> told = new ArrayList<>();
        for (Diagnostic each : sorted) {
            if (isTemplate(each.where().file().path())) {
                byPlace.computeIfAbsent(new Place(each.code(), each.where(), what(each)), place -> new ArrayList<>())
                        .add(each);
            } else {
                told.add(each);
            }
        }
        byPlace.values().forEach(same -> told.add(folded(same)));
        return told.stream()
                .map(each -> strict ? each.asError() : each)
                .sorted()
                .toList();
    }

    private static String what(Diagnostic diagnostic) {
        return PAGE.matcher(diagnostic.message()).replaceAll("");
    }

    private static boolean isTemplate(String path) {
        return path.endsWith(".peb");
    }

    private static Diagnostic folded(List<Diagnostic> same) {
        Diagnostic first = same.get(0);
        int others = same.size() - 1;
        if (others == 0) {
            return first;
        }
        String more = "the same on " + others + " other page" + (others == 1 ? "" : "s");
        return first.withHint(first.hint().isEmpty() ? more : first.hint() + "; " + more);
    }
}
