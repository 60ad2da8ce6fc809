package org.sourcebook.render;

import java.util.List;
import java.util.Set;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.plan.Demand;
import org.sourcebook.plan.PlannedPage;

/**
 * A page as bytes, with the facts about it and everything that was found wrong while it was made.
 *
 * <p>{@code templates} are the names of all that were used or looked for. A page that could not be rendered has no bytes and no facts, and its diagnostics say why.
 */
public record Artifact(
        PlannedPage page,
        byte[] bytes,
        PageFacts facts,
        List<Demand> demands,
        Set<String> templates,
        List<Diagnostic> diagnostics) {

    public boolean failed() {
        return bytes.length == 0;
    }
}
