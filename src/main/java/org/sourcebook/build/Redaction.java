package org.sourcebook.build;

import java.util.List;
import java.util.stream.Stream;
import org.sourcebook.audit.Withheld;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Edit;
import org.sourcebook.source.Location;
import org.sourcebook.source.Span;

/**
 * Keeps what must not appear out of what is told, which a build server may show to everybody: what a site forbids is blotted out, and a
 * diagnostic that would show something withheld says only its code.
 */
record Redaction(Withheld withheld, Blots blots) {

    private static final String PLACE = "content";

    static Redaction of(Withheld withheld, SiteSettings settings) {
        return new Redaction(withheld, new Blots(settings));
    }

    /** The diagnostics as they may be printed. */
    List<Diagnostic> of(List<Diagnostic> diagnostics) {
        return withheld.isEmpty() && blots.isEmpty()
                ? diagnostics
                : diagnostics.stream()
                        .map(blots::on)
                        .map(each -> withheld.isEmpty() ? each : shown(each))
                        .sorted()
                        .toList();
    }

    /** A path as it may be printed. */
    String path(String path) {
        return withheld.isIn(path) ? "(withheld)" : blots.on(path);
    }

    private Diagnostic shown(Diagnostic diagnostic) {
        Stream<String> texts = Stream.concat(
                Stream.of(diagnostic.message(), diagnostic.hint()),
                Stream.concat(
                        Stream.concat(Stream.of(diagnostic.where()), diagnostic.related().stream())
                                .flatMap(Redaction::printed),
                        diagnostic.fixes().stream().map(Edit::replacement)));
        if (texts.noneMatch(withheld::isIn)) {
            return diagnostic;
        }
        String file = diagnostic.where().file().path();
        Location place = Location.ofPath(withheld.isIn(file) ? PLACE : file);
        String message = "something is wrong here, in a line or a name that is withheld";
        return new Diagnostic(diagnostic.code(), diagnostic.severity(), place, message, "", List.of(), List.of())
                .withHint("'sourcebook explain " + diagnostic.code() + "' says what; look for it without --withheld");
    }

    /** The path and the whole lines a printer may show. */
    private static Stream<String> printed(Location where) {
        String text = where.file().text();
        Span span = where.span();
        int start = text.lastIndexOf('\n', Math.max(0, Math.min(span.start(), text.length()) - 1)) + 1;
        int end = text.indexOf('\n', Math.min(Math.max(span.start(), span.end()), text.length()));
        return Stream.of(
                where.file().path(),
                text.substring(Math.min(start, text.length()), end < 0 ? text.length() : Math.max(start, end)));
    }
}
