package org.sourcebook.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.sourcebook.diagnostic.Diagnostic;

/** The pages the preview itself has to say something with; they look like no page of a site, so that none is mistaken. */
final class Pages {

    private static final int SHOWN = 50;

    private final Function<Diagnostic, String> words;

    /** Pages that print a diagnostic in the given words, those of the console. */
    Pages(Function<Diagnostic, String> words) {
        this.words = words;
    }

    /** What is wrong, in place of whatever page was asked for. */
    byte[] failure(Outcome outcome) {
        List<Diagnostic> all = outcome.diagnostics();
        long errors = all.stream().filter(Diagnostic::isError).count();
        StringBuilder body = new StringBuilder();
        all.stream().limit(SHOWN).forEach(one -> body.append(block(one)));
        if (all.size() > SHOWN) {
            body.append(paragraph("The first " + SHOWN + " of " + all.size() + " are shown."));
        }
        body.append(paragraph("This page goes away by itself with the next good save."));
        String title = errors == 1 ? "1 error in the site" : errors + " errors in the site";
        return page("failure", all.isEmpty() ? "The site was not built" : title, body.toString());
    }

    private String block(Diagnostic diagnostic) {
        String text = words.apply(diagnostic).stripTrailing();
        return "<pre class=\"" + diagnostic.severity().word() + "\">" + escaped(text) + "</pre>\n";
    }

    /** Before the first build has ended. */
    static byte[] building() {
        return page("building", "The site is being built", paragraph("It appears here by itself."));
    }

    /** Where a site has no page of its own for this. */
    static byte[] notFound(RequestPath path) {
        return page("missing", "Not found", paragraph("The site has no " + path));
    }

    private static byte[] page(String state, String title, String body) {
        String html = String.format(Locale.ROOT, """
                <!DOCTYPE html>
                <html lang="en" data-preview="%s">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <link rel="stylesheet" href="%s">
                <body>
                <main>
                <h1>%s</h1>
                %s</main>
                </body>
                </html>
                """, state, escaped(title), OwnFiles.STYLE, escaped(title), body);
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
