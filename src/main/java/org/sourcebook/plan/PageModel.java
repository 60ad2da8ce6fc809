package org.sourcebook.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sourcebook.diagnostic.Diagnostic;

/**
 * All a template is given for one page, the anchors its text points to, the ids of its citations' marks, and what was found
 * wrong while computing it.
 *
 * <p>{@code root} holds maps, lists, text, numbers, booleans and {@link Markup}, by the contract of
 * {@code docs/templates.md}. Maps may hold {@code null} for what is not given, since templates ask for it by name.
 */
public record PageModel(
        Map<String, Object> root, List<Demand> demands, List<String> marks, List<Diagnostic> diagnostics) {

    public PageModel {
        demands = List.copyOf(demands);
        marks = List.copyOf(marks);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The places in {@link #marks} of the citations that a rendered page, with these ids, does not show. */
    public Set<Integer> unprinted(Set<String> ids) {
        return IntStream.range(0, marks.size())
                .filter(place -> !marks.get(place).isEmpty() && !ids.contains(marks.get(place)))
                .boxed()
                .collect(Collectors.toSet());
    }
}
