package org.sourcebook.build;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Edit;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/** Blots out of diagnostics what a site's patterns forbid; lines and columns stay. */
final class Blots {

    private static final String BLOT = "\u2588";
    private static final String PLACE = "content";

    private final List<Pattern> patterns;
    private final Map<SourceFile, SourceFile> blotted = new ConcurrentHashMap<>();

    Blots(SiteSettings settings) {
        this.patterns = settings.forbidden().stream()
                .map(SiteSettings.Forbidden::pattern)
                .toList();
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    /** A text without what is forbidden, as long as before. */
    String on(String text) {
        String shown = text;
        for (Pattern pattern : patterns) {
            shown = pattern.matcher(shown).replaceAll(Blots::blot);
        }
        return shown;
    }

    private static String blot(MatchResult found) {
        return Matcher.quoteReplacement(found.group().replaceAll("[^\n]", BLOT));
    }

    Diagnostic on(Diagnostic diagnostic) {
        if (patterns.isEmpty()) {
            return diagnostic;
        }
        return new Diagnostic(
                diagnostic.code(),
                diagnostic.severity(),
                on(diagnostic.where()),
                on(diagnostic.message()),
                on(diagnostic.hint()),
                diagnostic.fixes().stream()
                        .filter(edit -> on(edit.replacement()).equals(edit.replacement()))
                        .map(edit -> new Edit(on(edit.where()), edit.replacement()))
                        .toList(),
                diagnostic.related().stream().map(this::on).toList());
    }

    private Location on(Location where) {
        SourceFile file = where.file();
        if (!on(file.path()).equals(file.path())) {
            return new Location(new SourceFile(PLACE, ""), Span.START);
        }
        return new Location(
                blotted.computeIfAbsent(file, each -> new SourceFile(each.path(), on(each.text()))), where.span());
    }
}
