package org.sourcebook.yaml;

import java.util.Optional;
import java.util.function.Function;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;

/**
 * Says in an author's words why a text could not be read.
 *
 * <p>The parser's own words name tokens; what helps is nearly always one of a few things: quotes, a space after a colon,
 * indentation, something left open. The first two are tried out on a copy before they are offered as an edit.
 */
final class SyntaxErrors {

    private static final Code SYNTAX = new Code("yaml-syntax");
    private static final Code INDENTATION = new Code("yaml-indentation");
    private static final Code UNCLOSED = new Code("yaml-unclosed");
    private static final Code ESCAPE = new Code("yaml-escape");
    private static final Code COMPLEX_KEY = new Code("yaml-complex-key");
    private static final Code TOO_DEEP = new Code("yaml-too-deep");

    private final YamlText text;
    private final Mending mending;

    SyntaxErrors(YamlText text, Function<YamlText, Attempt> reading) {
        this.text = text;
        this.mending = new Mending(text, reading);
    }

    /** The diagnostic for a failure, and the lines to blame. */
    Explained explain(Failure failure) {
        return limit(failure)
                .or(() -> mending.tab(failure))
                .or(() -> escape(failure))
                .or(() -> mending.quotes(failure))
                .or(() -> mending.space(failure))
                .or(() -> unclosed(failure))
                .or(() -> structure(failure))
                .orElseGet(() -> other(failure));
    }

    private Optional<Explained> limit(Failure failure) {
        if (failure.says(Failure.TOO_DEEP)) {
            Diagnostic error = Diagnostic.error(
                    TOO_DEEP,
                    text.location(failure.at(), failure.at() + 1),
                    "more than " + TreeReader.MAX_DEPTH + " levels of nesting");
            return at(
                    failure.at(),
                    error,
                    "close brackets that were left open, or make the inner part a record of its own");
        }
        if (failure.says(Failure.COMPLEX_KEY)) {
            return at(
                    failure.at(),
                    word(COMPLEX_KEY, failure.at(), "a key must be text"),
                    "a list, a mapping or an alias cannot be a key; put it in quotes if it is meant as text");
        }
        return Optional.empty();
    }

    private Optional<Explained> unclosed(Failure failure) {
        if (failure.during("quoted scalar") && failure.says("end of stream")) {
            return quote(failure.from(), "the quote that opens here is never closed");
        }
        if (closesLate(failure)) {
            int line = text.location(failure.at(), failure.at()).position().line();
            return quote(failure.previous(), "the quote that opens here is closed only on line " + line);
        }
        return failure.isInBrackets(text) ? bracket(failure) : Optional.empty();
    }

    private Optional<Explained> quote(int at, String message) {
        return at(
                at,
                Diagnostic.error(UNCLOSED, text.location(at, at + 1), message),
                "add the same quote at the end of the value");
    }

    /** A quote that swallowed the next lines up to the next quote, whose text then stands there bare. */
    private boolean closesLate(Failure failure) {
        char quote = text.at(failure.previous());
        int lineEnd = text.lineEnd(failure.previous());
        return (quote == '"' || quote == '\'') && failure.previous() < failure.at() && lineEnd < failure.at();
    }

    private Optional<Explained> bracket(Failure failure) {
        boolean list = text.at(failure.from()) == '[';
        String close = list ? "']'" : "'}'";
        if (text.lineEnd(failure.from()) < failure.at() || failure.at() >= text.length()) {
            String what = list ? "list" : "mapping";
            return at(
                    failure.from(),
                    Diagnostic.error(
                            UNCLOSED,
                            text.location(failure.from(), failure.from() + 1),
                            "the bracket that opens here is never closed"),
                    "add " + close + " at the end of the " + what);
        }
        return at(
                failure.from(),
                word(SYNTAX, failure.at(), "expected ',' or " + close + " here"),
                "separate the items by commas, and put an item that holds , [ ] { } or a colon in quotes");
    }

    private Optional<Explained> escape(Failure failure) {
        if (!failure.during("double-quoted")) {
            return Optional.empty();
        }
        int slash = text.text().lastIndexOf('\\', failure.at());
        int from = Math.max(slash, failure.from());
        int to = Math.min(from + 2, text.length());
        String written = text.text().substring(from, to);
        Diagnostic error = Diagnostic.error(ESCAPE, text.location(from, to), "'" + written + "' is no escape sequence")
                .withHint(
                        "write '\\\\' for a backslash, or put the value in single quotes, where it stands for itself");
        return Optional.of(Explained.at(failure.from(), mending.singleQuoted(error, failure)));
    }

    private Optional<Explained> structure(Failure failure) {
        if (failure.says("could not find expected ':'")) {
            return at(
                    failure.from(),
                    line(SYNTAX, failure.from(), "this line is neither 'key: value' nor part of the value before it"),
                    "add a colon and a space after the key, or indent the line under the value it belongs to");
        }
        if (failure.says("sequence entries are not allowed")) {
            return at(
                    failure.at(),
                    word(SYNTAX, failure.at(), "a list cannot begin here"),
                    "begin it on a line of its own, below the key");
        }
        if (failure.says("expected the node content")) {
            return at(
                    failure.at(),
                    word(SYNTAX, failure.at(), "a value is missing before this"),
                    "write the value or remove the comma or bracket");
        }
        return indentation(failure);
    }

    private Optional<Explained> indentation(Failure failure) {
        EntryLine line = EntryLine.at(text, Math.min(failure.at(), text.length()));
        if (line.hasKey() && line.colon() == line.key()) {
            return at(
                    failure.at(),
                    line(NodeRules.EMPTY_KEY, failure.at(), "a value without a key"),
                    "write the field's name before the colon");
        }
        if (failure.says("leading empty lines")) {
            return at(
                    failure.at(),
                    line(
                            INDENTATION,
                            failure.at(),
                            "the empty lines before this one hold more spaces than it begins with"),
                    "take the spaces out of the empty lines at the beginning of the block");
        }
        if (failure.says("mapping values")) {
            return at(
                    failure.at(),
                    line(INDENTATION, failure.at(), "a key stands here, but the key before it has a value already"),
                    "take out the indentation, or the value of the key before it");
        }
        if (!failure.says("<block end>")) {
            return Optional.empty();
        }
        String hint = failure.during("block collection")
                ? "items of one list begin with '- ' in the same column; a key stands further left than they do"
                : "keys of one mapping begin in the same column";
        return at(failure.at(), line(INDENTATION, failure.at(), "this line fits nothing that stands before it"), hint);
    }

    private Explained other(Failure failure) {
        int at = Math.min(failure.at(), text.length());
        boolean reserved = failure.says("cannot start any token");
        String message = reserved ? "nothing can begin with '" + text.at(at) + "' here" : "this cannot be read as YAML";
        String hint = reserved
                ? "put it in quotes"
                : "look at the quotes, brackets and indentation of this line and the one before";
        return Explained.at(at, word(SYNTAX, at, message).withHint(hint));
    }

    /** An error under one word, or at least one character. */
    private Diagnostic word(Code code, int at, String message) {
        int from = Math.min(at, text.length());
        int to = Math.max(text.wordEnd(from), Math.min(from + 1, text.lineEnd(from)));
        return Diagnostic.error(code, text.location(from, to), message);
    }

    /** An error under everything that is written on a line. */
    private Diagnostic line(Code code, int at, String message) {
        int from = text.skipBlanks(text.lineStart(at));
        return Diagnostic.error(code, text.location(from, text.trimmedEnd(from, text.lineEnd(from))), message);
    }

    private static Optional<Explained> at(int blame, Diagnostic diagnostic, String hint) {
        return Optional.of(Explained.at(blame, diagnostic.withHint(hint)));
    }
}
