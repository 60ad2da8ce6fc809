package org.sourcebook.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.render.Artifact;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/** Finds what {@code site.yaml} says must appear nowhere. What was found is never repeated in the message. */
final class ForbiddenText {

    static final Code FORBIDDEN_TEXT = new Code("forbidden-text");

    private final List<SiteSettings.Forbidden> patterns;
    private final Reporter reporter;

    ForbiddenText(SiteSettings settings, Reporter reporter) {
        this.patterns = settings.forbidden();
        this.reporter = reporter;
    }

    void check(Artifact artifact) {
        if (patterns.isEmpty()) {
            return;
        }
        String text = new String(artifact.bytes(), StandardCharsets.UTF_8);
        for (int i = 0; i < patterns.size(); i++) {
            Matcher found = patterns.get(i).pattern().matcher(text);
            if (found.find()) {
                String message =
                        artifact.page().route() + " holds forbidden text (pattern " + (i + 1) + " of site.yaml)";
                reporter.report(Diagnostic.error(FORBIDDEN_TEXT, where(artifact, i), message)
                        .withHint(patterns.get(i).reason()));
            }
        }
    }

    private Location where(Artifact artifact, int pattern) {
        SourceFile file = artifact.page().origin().file();
        Matcher found = patterns.get(pattern).pattern().matcher(file.text());
        return found.find()
                ? file.at(new Span(found.start(), found.end()))
                : artifact.page().origin();
    }
}
