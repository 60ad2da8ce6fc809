package org.sourcebook.render;

import java.util.List;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.plan.Demand;
import org.sourcebook.plan.PlannedPage;

/**
 * A page as bytes, with the facts about it and everything that was found wrong while it was made.
 *
 * <p>A page that could not be rendered has no bytes and no facts, and its diagnostics say why.
 */
public record Artifact(
        PlannedPage page, byte[] bytes, PageFacts facts, List<Demand> demands, List<Diagnostic> diagnostics) {

    public boolean failed() {
        return bytes.length == 0;
    }
}
