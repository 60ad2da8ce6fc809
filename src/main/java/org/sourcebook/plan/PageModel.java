package org.sourcebook.plan;

import java.util.List;
import java.util.Map;
import org.sourcebook.diagnostic.Diagnostic;

/**
 * All a template is given for one page, the anchors its text points to, and what was found wrong while computing it.
 *
 * <p>{@code root} holds maps, lists, text, numbers, booleans and {@link Markup}, by the contract of
 * {@code docs/templates.md}. Maps may hold {@code null} for what is not given, since templates ask for it by name.
 */
public record PageModel(Map<String, Object> root, List<Demand> demands, List<Diagnostic> diagnostics) {

    public PageModel {
        demands = List.copyOf(demands);
        diagnostics = List.copyOf(diagnostics);
    }
}
