package org.sourcebook.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Edit;

/**
 * The failures that an edit mends for certain: it is made on a copy, and offered when the copy can be read past that line.
 */
final class Mending {

    private static final Code NEEDS_QUOTES = new Code("yaml-needs-quotes");
    private static final Code MISSING_SPACE = new Code("yaml-missing-space");
    private static final Code TAB = new Code("yaml-tab");

    /** A longer text is not read again for each idea. */
    private static final int MAX_LENGTH = 200_000;

    private static final int MAX_SHOWN = 60;

    private final YamlText text;
    private final Function<YamlText, Attempt> reading;

    Mending(YamlText text, Function<YamlText, Attempt> reading) {
        this.text = text;
        this.reading = reading;
    }

    /** A tab where only spaces may stand. */
    Optional<Explained> tab(Failure failure) {
        if (text.at(failure.at()) != '\t') {
            return Optional.empty();
        }
        Mend mend = tabs(failure.at());
        boolean indenting = text.skipBlanks(text.lineStart(failure.at())) > failure.at();
        Diagnostic error = Diagnostic.error(
                        TAB,
                        text.location(failure.at(), text.skipBlanks(failure.at())),
                        indenting ? "a tab cannot indent YAML" : "a tab cannot separate parts of YAML")
                .withHint("use spaces instead; most editors can insert them for the tab key");
        return Optional.of(
                new Explained(mend.start(), mend.end(), mends(mend, failure) ? withEdits(error, mend) : error));
    }

    /** Spaces for the tab at an offset and for those that indent the lines after it. */
    private Mend tabs(int at) {
        List<Mend.Change> changes = new ArrayList<>();
        int from = text.lineStart(at);
        int to = text.skipBlanks(from);
        if (to <= at) {
            return Mend.of(at, text.skipBlanks(at), " ");
        }
        while (from < text.length() && text.text().substring(from, to).indexOf('\t') >= 0) {
            changes.add(
                    new Mend.Change(from, to, text.text().substring(from, to).replace("\t", "  ")));
            from = text.lineEnd(from) + 1;
            to = from < text.length() ? text.skipBlanks(from) : from;
        }
        return new Mend(changes);
    }

    /** A value that reads as something else because it stands without quotes. */
    Optional<Explained> quotes(Failure failure) {
        return quotes(failure, failure.at())
                .or(() -> quotes(failure, failure.from()))
                .or(() -> item(failure));
    }

    private Optional<Explained> quotes(Failure failure, int offset) {
        EntryLine line = EntryLine.at(text, Math.min(offset, text.length()));
        String value = line.value(text);
        if (!Ambiguous.isAmbiguous(value)) {
            return Optional.empty();
        }
        return quoted(failure, line.value(), line.end(), Ambiguous.quoted(value), Ambiguous.reason(value));
    }

    /** The diagnostic, with single for double quotes around the value where that mends it. */
    Diagnostic singleQuoted(Diagnostic diagnostic, Failure failure) {
        int from = failure.from();
        int to = text.trimmedEnd(from, text.lineEnd(from));
        boolean wrapped = to - from > 1 && text.at(from) == '"' && text.at(to - 1) == '"';
        if (!wrapped) {
            return diagnostic;
        }
        String inner = text.text().substring(from + 1, to - 1);
        Mend mend = Mend.of(from, to, "'" + inner.replace("'", "''") + "'");
        return mends(mend, failure) ? withEdits(diagnostic, mend) : diagnostic;
    }

    /** An item inside brackets, up to the next comma or bracket. */
    private Optional<Explained> item(Failure failure) {
        if (!failure.isInBrackets(text)) {
            return Optional.empty();
        }
        int at = Math.min(failure.at(), text.length());
        int end = at;
        while (end < text.lineEnd(at) && ",[]{}".indexOf(text.at(end)) < 0) {
            end++;
        }
        end = text.trimmedEnd(at, end);
        String value = text.text().substring(at, end);
        boolean reserved = !value.isEmpty() && "@`%".indexOf(value.charAt(0)) >= 0;
        return reserved ? quoted(failure, at, end, Quoting.quoted(value), Ambiguous.reason(value)) : Optional.empty();
    }

    private Optional<Explained> quoted(Failure failure, int from, int to, String replacement, String reason) {
        Mend mend = Mend.of(from, to, replacement);
        if (!mends(mend, failure)) {
            return Optional.empty();
        }
        String hint = replacement.length() > MAX_SHOWN
                ? "put the value in quotes"
                : "put the value in quotes: " + replacement;
        Diagnostic error =
                Diagnostic.error(NEEDS_QUOTES, text.location(from, to), reason).withHint(hint);
        return Optional.of(Explained.at(from, withEdits(error, mend)));
    }

    /** {@code title:Anonymous}: no space after the colon. */
    Optional<Explained> space(Failure failure) {
        return space(failure, failure.from())
                .or(() -> space(failure, failure.at()))
                .or(() -> space(failure, failure.previous()));
    }

    private Optional<Explained> space(Failure failure, int offset) {
        EntryLine line = EntryLine.at(text, Math.min(offset, text.length()));
        int colon = text.text().indexOf(':', line.key());
        if (line.hasKey() || colon < 0 || colon >= line.end() || text.text().startsWith("//", colon + 1)) {
            return Optional.empty();
        }
        Mend mend = Mend.of(colon + 1, colon + 1, " ");
        if (!mends(mend, failure)) {
            return Optional.empty();
        }
        Diagnostic error = Diagnostic.error(MISSING_SPACE, text.location(colon, colon + 1), "no space after this colon")
                .withHint("write '" + text.text().substring(line.key(), colon) + ": …'");
        return Optional.of(Explained.at(line.key(), withEdits(error, mend)));
    }

    /** Whether the mended text can be read past the lines that were changed and past the failure. */
    private boolean mends(Mend mend, Failure failure) {
        if (text.length() > MAX_LENGTH) {
            return false;
        }
        YamlText mended = text.replacedBy(mend.appliedTo(text.text()));
        int shift = mended.length() - text.length();
        int end = Math.max(text.lineEnd(mend.end()), failure.at()) + shift;
        return reading.apply(mended)
                .failure()
                .map(left -> left.at() > end && (left.from() < mend.start() || left.from() > end))
                .orElse(true);
    }

    private Diagnostic withEdits(Diagnostic diagnostic, Mend mend) {
        Diagnostic mended = diagnostic;
        for (Mend.Change change : mend.changes()) {
            mended = mended.withFix(new Edit(text.location(change.from(), change.to()), change.replacement()));
        }
        return mended;
    }
}
