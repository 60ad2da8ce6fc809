package org.sourcebook.diagnostic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes diagnostics as a Markdown report by file, made for GitHub's job summary ({@code $GITHUB_STEP_SUMMARY}).
 *
 * <p>Text from content is escaped, so that it cannot form links, images or HTML. A summary may be 1 MiB long; what does
 * not fit in somewhat less is counted instead.
 */
public final class MarkdownSummary implements DiagnosticPrinter {

    private static final int MAX_LENGTH = 300_000;

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|&~$@!]");

    @Override
    public void print(List<Diagnostic> diagnostics, Appendable out) throws IOException {
        if (diagnostics.isEmpty()) {
            out.append("No errors, no warnings.\n");
            return;
        }
        out.append("**").append(Tally.of(diagnostics).toString()).append("**\n");
        Map<String, List<Diagnostic>> files = diagnostics.stream()
                .collect(Collectors.groupingBy(
                        diagnostic -> diagnostic.where().file().path(), LinkedHashMap::new, Collectors.toList()));
        int length = 0;
        int printed = 0;
        for (Map.Entry<String, List<Diagnostic>> file : files.entrySet()) {
            String section = section(file.getKey(), file.getValue());
            length += section.length();
            if (length > MAX_LENGTH) {
                out.append("\n… and " + (diagnostics.size() - printed) + " more\n");
                return;
            }
            out.append(section);
            printed += file.getValue().size();
        }
    }

    private static String section(String path, List<Diagnostic> diagnostics) {
        List<String> lines = new ArrayList<>();
        lines.add("\n### " + escaped(path) + "\n");
        diagnostics.forEach(diagnostic -> lines.add(item(diagnostic)));
        return String.join("\n", lines) + "\n";
    }

    private static String item(Diagnostic diagnostic) {
        String hint = diagnostic.hint().isEmpty() ? "" : "  \n  " + escaped(diagnostic.hint());
        return "- **" + diagnostic.severity().word() + "** " + place(diagnostic) + escaped(diagnostic.message()) + " (`"
                + diagnostic.code() + "`)" + hint;
    }

    private static String place(Diagnostic diagnostic) {
        boolean known = !diagnostic.where().file().text().isEmpty();
        return known ? "at " + diagnostic.where().position() + ": " : "";
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(Visible.text(text)).replaceAll("\\\\$0");
    }
}
