package org.sourcebook.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.cache.Said;
import org.sourcebook.content.Content;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.plan.Plan;
import org.sourcebook.publish.Published;

/** Sums a build up. */
record Reports(Content content, Plan plan, Redaction redaction) {

    BuildReport report(List<Diagnostic> diagnostics, Optional<Published> published, Set<String> written, boolean done) {
        BuildReport.Counts counts = new BuildReport.Counts(
                content.filesFound(),
                content.entities().size(),
                plan.pages().size(),
                plan.pages().size() + plan.files().size(),
                published.map(Published::written).orElse(0),
                published.map(Published::unchanged).orElse(0),
                published.map(Published::deleted).orElse(0));
        return new BuildReport(diagnostics, counts, excluded(), omitted(), done ? written : Set.of(), done);
    }

    private List<BuildReport.Excluded> excluded() {
        return content.excluded().stream()
                .map(each -> new BuildReport.Excluded(redaction.path(each.path()), each.reason()))
                .toList();
    }

    private List<BuildReport.Excluded> omitted() {
        return plan.leftOut().stream().map(Reports::omitted).toList();
    }

    /** The same build once more, with nothing to write. */
    static BuildReport again(Said said) {
        BuildReport.Counts counts =
                new BuildReport.Counts(said.found(), said.records(), said.pages(), said.outputs(), 0, said.files(), 0);
        return new BuildReport(
                said.diagnostics(), counts, excluded(said.excluded()), excluded(said.omitted()), Set.of(), true);
    }

    private static List<BuildReport.Excluded> excluded(List<Said.LeftOut> left) {
        return left.stream()
                .map(each -> new BuildReport.Excluded(each.path(), each.reason()))
                .toList();
    }

    /** What a build would say once more. */
    static Said said(BuildReport report) {
        BuildReport.Counts counts = report.counts();
        return new Said(
                report.diagnostics(),
                leftOut(report.excluded()),
                leftOut(report.omitted()),
                counts.found(),
                counts.records(),
                counts.pages(),
                counts.outputs(),
                counts.written() + counts.unchanged());
    }

    private static List<Said.LeftOut> leftOut(List<BuildReport.Excluded> left) {
        return left.stream()
                .map(each -> new Said.LeftOut(each.path(), each.reason()))
                .toList();
    }

    private static BuildReport.Excluded omitted(String leftOut) {
        int colon = leftOut.indexOf(": ");
        return new BuildReport.Excluded(leftOut.substring(0, colon), leftOut.substring(colon + 2));
    }
}
