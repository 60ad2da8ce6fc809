package org.sourcebook.cli;

import java.util.Locale;
import org.sourcebook.build.BuildReport;
import org.sourcebook.build.BuildReport.Counts;
import org.sourcebook.diagnostic.Tally;

/** What a build came to, in a few lines: found = used + left out by name. */
final class Summary {

    private final BuildReport report;

    Summary(BuildReport report) {
        this.report = report;
    }

    /** After a build into the folder shown as {@code output}. */
    String ofBuild(String output) {
        return found() + (report.published() ? published(output) : unpublished(output));
    }

    /** After a build for the preview, where one follows another. */
    String ofRebuild() {
        return report.published()
                ? number(report.counts().written(), "file") + " written, "
                        + report.counts().deleted() + " deleted\n"
                : "not rebuilt: " + verdict() + "\n";
    }

    /** After a check, which writes nothing. */
    String ofCheck() {
        Counts counts = report.counts();
        return found() + "Checked " + number(counts.pages(), "page") + " of " + number(counts.records(), "record")
                + ": " + verdict() + ".\n";
    }

    private String found() {
        int found = report.counts().found();
        int left = report.excluded().size();
        StringBuilder text = new StringBuilder(
                "Found " + number(found, "file") + ": " + (found - left) + " used, " + left + " left out.\n");
        report.excluded().forEach(each -> text.append("  " + each.path() + ": " + each.reason() + "\n"));
        report.omitted().forEach(each -> text.append("Not made: " + each.path() + ": " + each.reason() + "\n"));
        return text.toString();
    }

    private String published(String output) {
        Counts counts = report.counts();
        return "Built " + number(counts.pages(), "page") + " from " + number(counts.records(), "record") + " into "
                + output
                + ": " + counts.written() + " of " + number(counts.outputs(), "file") + " written, "
                + counts.unchanged()
                + " unchanged, " + counts.deleted() + " deleted.\n" + warnings();
    }

    private String unpublished(String output) {
        return "Nothing was written: " + verdict() + ". " + output + " is as it was.\n";
    }

    private String warnings() {
        return report.diagnostics().isEmpty() ? "" : "Warnings: " + verdict() + ".\n";
    }

    private String verdict() {
        return report.diagnostics().isEmpty()
                ? "nothing is wrong"
                : Tally.of(report.diagnostics()).toString();
    }

    private static String number(long count, String word) {
        return String.format(Locale.ROOT, "%d %s%s", count, word, count == 1 ? "" : "s");
    }
}
