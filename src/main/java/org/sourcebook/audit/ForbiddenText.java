package org.sourcebook.audit;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/**
 * Finds what must appear nowhere, in the bytes and the name of any output: patterns of {@code site.yaml}, and what is withheld.
 *
 * <p>What was found is never repeated in the message; of what is withheld not even the line is shown. Thread-safe.
 */
final class ForbiddenText {

    static final Code FORBIDDEN_TEXT = new Code("forbidden-text");
    static final Code WITHHELD_TEXT = new Code("withheld-text");

    private final List<SiteSettings.Forbidden> patterns;
    private final List<Sought> sought;
    private final Withheld withheld;

    ForbiddenText(SiteSettings settings, Withheld withheld) {
        this.patterns = settings.forbidden();
        this.sought = patterns.stream().map(each -> new Sought(each.pattern())).toList();
        this.withheld = withheld;
    }

    boolean hasNothingToFind() {
        return patterns.isEmpty() && withheld.isEmpty();
    }

    /** Checks an output: its path below the output folder, what it was made from, its bytes. */
    void check(String output, Location origin, byte[] bytes, Reporter reporter) {
        if (hasNothingToFind()) {
            return;
        }
        List<Reading> readings = Readings.of(bytes);
        List<Reading> name = Readings.ofName(output);
        for (int i = 0; i < patterns.size(); i++) {
            if (isIn(name, i)) {
                report(i, origin, reporter, "the name of " + output + " holds");
            } else if (isIn(readings, i)) {
                report(i, where(origin, i), reporter, output + " holds");
            }
        }
        OptionalInt inName = withheld.in(name);
        if (inName.isPresent()) {
            withheld("", inName.getAsInt(), reporter, "the name of an output holds");
        } else {
            withheld.in(readings)
                    .ifPresent(number -> withheld(origin.file().path(), number, reporter, output + " holds"));
        }
    }

    private boolean isIn(List<Reading> readings, int pattern) {
        return readings.stream().anyMatch(sought.get(pattern)::isIn);
    }

    private void report(int pattern, Location where, Reporter reporter, String what) {
        String message = what + " forbidden text (pattern " + (pattern + 1) + " of site.yaml)";
        reporter.report(Diagnostic.error(FORBIDDEN_TEXT, where, message)
                .withHint(patterns.get(pattern).reason()));
    }

    private Location where(Location origin, int pattern) {
        SourceFile file = origin.file();
        Matcher found = patterns.get(pattern).pattern().matcher(file.text());
        return found.find() ? file.at(new Span(found.start(), found.end())) : origin;
    }

    /** The place is a file at most: its lines would show what must not be shown, and so may its name. */
    private void withheld(String file, int number, Reporter reporter, String what) {
        String shown = file.isEmpty() || withheld.isIn(file) ? "content" : file;
        reporter.report(
                Diagnostic.error(
                                WITHHELD_TEXT,
                                Location.ofPath(shown),
                                what + " something that is withheld (pattern " + number + ")")
                        .withHint(
                                "take it out of the file it was made from; the pattern stands in the file given with --withheld"));
    }
}
