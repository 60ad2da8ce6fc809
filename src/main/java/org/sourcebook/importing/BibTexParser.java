package org.sourcebook.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/**
 * Takes a BibTeX file apart: entries, {@code @string} and {@code #}, {@code @comment}, {@code @preamble}; all else between entries is
 * comment.
 *
 * <p>A brace behind a backslash is a sign and opens nothing. Reads one file.
 */
final class BibTexParser {

    private static final int DEEPEST = 100;
    private static final String NAME_SIGNS = "!$&*+-./:;<>?@[]^_`|'";

    private final SourceFile file;
    private final String text;
    private final Map<String, String> strings = new LinkedHashMap<>();
    private final Set<String> unknown = new TreeSet<>();
    private int at;

    BibTexParser(SourceFile file) {
        this.file = file;
        this.text = file.text();
        BibDate.MONTHS.forEach(month -> strings.put(month, month));
    }

    /** What came of it: the entries, or the first thing that is wrong. */
    record Outcome(List<BibEntry> entries, Optional<Diagnostic> problem) {}

    private static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Diagnostic diagnostic;

        private Wrong(Diagnostic diagnostic) {
            super(diagnostic.message(), null, false, false);
            this.diagnostic = diagnostic;
        }
    }

    Outcome parse() {
        List<BibEntry> entries = new ArrayList<>();
        try {
            while (toNextEntry()) {
                entry().ifPresent(entries::add);
            }
            return new Outcome(entries, Optional.empty());
        } catch (Wrong wrong) {
            return new Outcome(List.of(), Optional.of(wrong.diagnostic));
        }
    }

    /** Names of strings that are used and never given; the names stand in for them. */
    Set<String> unknownStrings() {
        return unknown;
    }

    private boolean toNextEntry() {
        at = text.indexOf('@', at);
        return at >= 0;
    }

    private Optional<BibEntry> entry() {
        int start = at++;
        skipSpace();
        String type = name().toLowerCase(Locale.ROOT);
        skipSpace();
        char open = peek();
        if (type.isEmpty() || type.equals("comment") && open != '{' || open != '{' && open != '(') {
            return Optional.empty();
        }
        at++;
        char close = open == '{' ? '}' : ')';
        switch (type) {
            case "comment":
            case "preamble":
                skipTo(close, start);
                return Optional.empty();
            case "string":
                fields(close, start, type).forEach((name, value) -> strings.put(name, value));
                return Optional.empty();
            default:
                return Optional.of(entry(type, close, start));
        }
    }

    private BibEntry entry(String type, char close, int start) {
        skipSpace();
        int from = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != close && text.charAt(at) != '\n') {
            at++;
        }
        String key = text.substring(from, at).strip();
        if (key.indexOf('=') >= 0) {
            throw wrong(from, "the entry has no key", "write one behind the brace: @" + type + "{smith-2015,");
        }
        skipSpace();
        if (peek() == ',') {
            at++;
        }
        Map<String, String> fields = fields(close, start, key.isEmpty() ? type : key);
        return new BibEntry(type, key, fields, new Span(start, Math.min(at, lineEnd(start))));
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private Map<String, String> fields(char close, int start, String what) {
        Map<String, String> fields = new LinkedHashMap<>();
        while (true) {
            skipSpaceAndCommas();
            if (at >= text.length()) {
                throw unended(what, start);
            } else if (peek() == close) {
                at++;
                return fields;
            }
            int nameAt = at;
            String name = name().toLowerCase(Locale.ROOT);
            skipSpace();
            if (name.isEmpty() || name.startsWith("@") || peek() != '=') {
                throw name.startsWith("@") || at >= text.length() ? unended(what, start) : noField(nameAt, what);
            }
            at++;
            String value = value(start, what);
            fields.merge(name, value, (one, other) -> one.equals(other) ? one : one + "; " + other);
            skipSpace();
            if (peek() != ',' && peek() != close) {
                throw at >= text.length() ? unended(what, start) : noComma(name, what);
            }
        }
    }

    private Wrong unended(String what, int start) {
        return wrong(
                start,
                "the entry '" + what + "' does not end",
                "its braces are not in balance: look for one that is missing");
    }

    private Wrong noField(int offset, String what) {
        return wrong(
                offset,
                "a field 'name = value' of '" + what + "' must stand here",
                "look for a brace or a comma too many just before");
    }

    private Wrong noComma(String field, String what) {
        return wrong(
                at,
                "a comma or the end of '" + what + "' must stand behind the field '" + field + "'",
                "its braces or quotes are not in balance, or a comma is missing");
    }

    private Wrong wrong(int offset, String message, String hint) {
        return new Wrong(Syntax.error(file, offset, message, hint));
    }

    /** Pieces in braces, in quotes, as numbers, or by the names of strings, with {@code #} between them. */
    private String value(int start, String what) {
        StringBuilder value = new StringBuilder();
        do {
            skipSpace();
            char c = peek();
            if (c == '{') {
                value.append(braced(start, what));
            } else if (c == '"') {
                value.append(quoted(start, what));
            } else {
                value.append(bare(what));
            }
            skipSpace();
        } while (isNext('#'));
        return value.toString();
    }

    private boolean isNext(char sign) {
        if (peek() != sign) {
            return false;
        }
        at++;
        return true;
    }

    private String bare(String what) {
        int from = at;
        String name = name();
        if (name.isEmpty()) {
            throw at >= text.length()
                    ? unended(what, from)
                    : wrong(from, "a value must stand here", "put it in braces");
        }
        if (name.matches("[0-9]+")) {
            return name;
        }
        String known = strings.get(name.toLowerCase(Locale.ROOT));
        if (known == null) {
            unknown.add(name);
        }
        return known == null ? name : known;
    }

    private String braced(int start, String what) {
        int from = ++at;
        int depth = 1;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                deeper(++depth);
            } else if (c == '}' && --depth == 0) {
                return text.substring(from, at - 1);
            }
        }
        throw unended(what, start);
    }

    private String quoted(int start, String what) {
        int from = ++at;
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                deeper(++depth);
            } else if (c == '}' && --depth < 0) {
                throw wrong(at - 1, "a brace closes here that was never opened", "take it away, or open it");
            } else if (c == '"' && depth == 0) {
                return text.substring(from, at - 1);
            }
        }
        throw unended(what, start);
    }

    private void deeper(int depth) {
        if (depth > DEEPEST) {
            throw wrong(at - 1, "braces are nested more than " + DEEPEST + " deep", "take superfluous braces away");
        }
    }

    private void skipTo(char close, int start) {
        int depth = 1;
        char open = close == '}' ? '{' : '(';
        while (at < text.length() && depth > 0) {
            char c = text.charAt(at++);
            depth += c == open ? 1 : c == close ? -1 : 0;
        }
        if (depth > 0) {
            throw unended("comment", start);
        }
    }

    private String name() {
        int from = at;
        while (at < text.length() && isOfName(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c > '~'
                || NAME_SIGNS.indexOf(c) >= 0;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private void skipSpaceAndCommas() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ',')) {
            at++;
        }
    }
}
