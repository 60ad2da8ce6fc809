package org.sourcebook.diagnostic;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.sourcebook.source.Location;

/**
 * Writes GitHub's workflow commands, one a line: {@code ::error file=…,line=…,title=…::message}.
 *
 * <p>GitHub shows ten errors and ten warnings of a step and fifty of a job, so errors come first. Columns are given only
 * when the place is on one line; GitHub ignores them otherwise.
 */
final class GithubPrinter implements DiagnosticPrinter {

    private static final int LIMIT = 50;
    private static final int SHOWN = 10;

    @Override
    public void print(List<Diagnostic> diagnostics, Appendable out) throws IOException {
        if (diagnostics.isEmpty()) {
            return;
        }
        for (Diagnostic diagnostic :
                Selection.errorsFirst(diagnostics).limit(LIMIT).toList()) {
            out.append(command(diagnostic)).append('\n');
        }
        if (diagnostics.size() > LIMIT) {
            out.append("… and " + (diagnostics.size() - LIMIT) + " more\n");
        }
        out.append(summary(Tally.of(diagnostics))).append('\n');
    }

    private static String summary(Tally tally) {
        boolean cut = tally.errors() > SHOWN || tally.warnings() > SHOWN;
        return tally + (cut ? " (GitHub notes the first " + SHOWN + " of each on the changes)" : "");
    }

    private static String command(Diagnostic diagnostic) {
        String hint = diagnostic.hint().isEmpty() ? "" : "\n" + Visible.text(diagnostic.hint());
        return "::"
                + diagnostic.severity().word()
                + " file="
                + property(diagnostic.where().file().path())
                + place(diagnostic.where())
                + ",title="
                + property(diagnostic.code().id())
                + "::"
                + data(Visible.text(diagnostic.message()) + hint);
    }

    private static String place(Location where) {
        if (where.file().text().isEmpty()) {
            return "";
        }
        Extent extent = Extent.of(where);
        String lines = String.format(
                Locale.ROOT,
                ",line=%d,endLine=%d",
                extent.start().line(),
                extent.end().line());
        String columns = String.format(
                Locale.ROOT,
                ",col=%d,endColumn=%d",
                extent.start().column(),
                extent.end().column());
        return extent.isOnOneLine() ? lines + columns : lines;
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
