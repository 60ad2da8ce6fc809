package org.sourcebook.build;

import java.util.List;
import java.util.Optional;
import org.sourcebook.content.Content;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.plan.Plan;
import org.sourcebook.publish.Published;

/** Sums a build up. */
record Reports(Content content, Plan plan, Redaction redaction) {

    BuildReport report(List<Diagnostic> diagnostics, Optional<Published> published, boolean done) {
        BuildReport.Counts counts = new BuildReport.Counts(
                content.filesFound(),
                content.entities().size(),
                plan.pages().size(),
                plan.pages().size() + plan.files().size(),
                published.map(Published::written).orElse(0),
                published.map(Published::unchanged).orElse(0),
                published.map(Published::deleted).orElse(0));
        return new BuildReport(diagnostics, counts, excluded(), omitted(), done);
    }

    private List<BuildReport.Excluded> excluded() {
        return content.excluded().stream()
                .map(each -> new BuildReport.Excluded(redaction.path(each.path()), each.reason()))
                .toList();
    }

    private List<BuildReport.Excluded> omitted() {
        return plan.leftOut().stream().map(Reports::omitted).toList();
    }

    private static BuildReport.Excluded omitted(String leftOut) {
        int colon = leftOut.indexOf(": ");
        return new BuildReport.Excluded(leftOut.substring(0, colon), leftOut.substring(colon + 2));
    }
}
