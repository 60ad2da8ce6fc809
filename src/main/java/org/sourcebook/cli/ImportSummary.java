package org.sourcebook.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.sourcebook.importing.ImportReport;
import org.sourcebook.importing.Imported;
import org.sourcebook.importing.Imported.Fate;

/** What the command line says of an import; one that stands in a file as a whole is told shortly. */
record ImportSummary(ImportReport report, boolean dryRun, boolean reported) {

    private static final int LONGEST = 200;
    private static final int MOST = 40;
    private static final int MOST_IF_REPORTED = 8;

    String text() {
        StringBuilder out = new StringBuilder();
        list(out, dryRun ? "Would write " : "Wrote ", Fate.NEW, " new");
        list(out, dryRun ? "Would replace " : "Replaced ", Fate.REPLACED, "");
        list(out, "Left as they are: ", Fate.EXISTS, " existing");
        if (report.leftOut() > 0) {
            out.append("Left out: ")
                    .append(records(report.leftOut(), "reference"))
                    .append(" that cannot become records.\n");
        }
        leftovers(out);
        return out.toString();
    }

    private int most() {
        return reported ? MOST_IF_REPORTED : MOST;
    }

    private static String records(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private void list(StringBuilder out, String verb, Fate fate, String what) {
        List<Imported> all =
                report.imported().stream().filter(each -> each.fate() == fate).toList();
        if (all.isEmpty() && fate != Fate.NEW) {
            return;
        }
        out.append(verb).append(records(all.size(), (what + " record").strip())).append(all.isEmpty() ? ".\n" : ":\n");
        all.stream()
                .limit(most())
                .forEach(each -> out.append("  ").append(line(each)).append('\n'));
        more(out, all.size() - most());
    }

    private static String line(Imported each) {
        return each.path() + (each.note().isEmpty() ? "" : ": " + each.note());
    }

    private void leftovers(StringBuilder out) {
        List<String> lines = report.lines();
        if (lines.isEmpty()) {
            return;
        }
        String counts = report.leftByField().entrySet().stream()
                .map(field -> field.getKey() + " " + field.getValue())
                .collect(Collectors.joining(", "));
        out.append("Not kept, or read otherwise: ")
                .append(records(lines.size(), "value"))
                .append(" (")
                .append(counts)
                .append(").\n");
        lines.stream()
                .limit(most())
                .forEach(line -> out.append("  ").append(shortened(line)).append('\n'));
        more(out, lines.size() - most());
    }

    /** Long values, such as abstracts, stand whole in the report. */
    private static String shortened(String line) {
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }

    private void more(StringBuilder out, int count) {
        if (count > 0) {
            out.append("  … and ")
                    .append(count)
                    .append(reported ? " more" : " more; --report FILE has them all")
                    .append('\n');
        }
    }
}
