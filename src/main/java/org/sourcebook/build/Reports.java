package org.sourcebook.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcebook.content.Content;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.plan.Plan;
import org.sourcebook.publish.Published;

/** Sums a build up. */
record Reports(Content content, Plan plan) {

    BuildReport report(List<Diagnostic> diagnostics, Optional<Published> published, boolean done) {
        BuildReport.Counts counts = new BuildReport.Counts(
                content.filesFound(),
                content.entities().size(),
                plan.pages().size(),
                plan.pages().size() + plan.files().size(),
                published.map(Published::written).orElse(0),
                published.map(Published::unchanged).orElse(0),
                published.map(Published::deleted).orElse(0));
        return new BuildReport(diagnostics, counts, excluded(), done);
    }

    private List<BuildReport.Excluded> excluded() {
        List<BuildReport.Excluded> excluded = new ArrayList<>();
        content.excluded().forEach(each -> excluded.add(new BuildReport.Excluded(each.path(), each.reason())));
        for (String each : plan.leftOut()) {
            int colon = each.indexOf(": ");
            excluded.add(new BuildReport.Excluded(each.substring(0, colon), each.substring(colon + 2)));
        }
        return excluded;
    }
}
