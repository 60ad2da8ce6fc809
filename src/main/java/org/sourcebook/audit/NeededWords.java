package org.sourcebook.audit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads off a regular expression which words its matches hold: each match has one of them in it. {@code \b(?:old|new)-list\d} needs "-list".
 *
 * <p>Understands the common part of Java's notation. What is beyond it needs nothing, which is always true.
 */
final class NeededWords {

    private static final String ZERO_WIDTH = "bBAzZG";
    private static final String CLASSES = "dDwWsShHvVRtnrfae";

    private final String expression;
    private int at;

    private NeededWords(String expression) {
        this.expression = expression;
    }

    /** One of {@code words}, in small letters; {@code leads}: it is one word, and each match begins with it. */
    record Needed(List<String> words, boolean leads) {

        static final Needed NOTHING = new Needed(List.of(), false);

        private int weight() {
            return words.stream().mapToInt(String::length).min().orElse(0);
        }

        Needed orBetter(Needed other) {
            return other.weight() > weight() ? other : this;
        }

        Needed inside() {
            return new Needed(words, false);
        }

        /** What is needed where this or the other matches. */
        Needed or(Needed other) {
            return words.isEmpty() || other.words.isEmpty()
                    ? NOTHING
                    : new Needed(
                            java.util.stream.Stream.concat(words.stream(), other.words.stream())
                                    .toList(),
                            false);
        }
    }

    private static final class Beyond extends Exception {
        private static final long serialVersionUID = 1;
    }

    static Needed of(Pattern pattern) {
        if ((pattern.flags() & ~(Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.MULTILINE)) != 0) {
            return Needed.NOTHING;
        }
        NeededWords reader = new NeededWords(pattern.pattern());
        try {
            reader.skipFlags();
            Needed needed = reader.alternatives();
            return reader.at < reader.expression.length() ? Needed.NOTHING : needed;
        } catch (Beyond notUnderstood) {
            return Needed.NOTHING;
        }
    }

    private void skipFlags() {
        for (String flags : List.of("(?i)", "(?s)", "(?m)", "(?is)", "(?si)", "(?im)", "(?mi)")) {
            if (expression.startsWith(flags)) {
                at = flags.length();
            }
        }
    }

    private Needed alternatives() throws Beyond {
        Needed needed = new Branch().read();
        while (next() == '|') {
            at++;
            needed = needed.or(new Branch().read());
        }
        return needed;
    }

    /** The character here; that of a bracket that closes, where the expression ends. */
    private char next() {
        return at < expression.length() ? expression.charAt(at) : ')';
    }

    private char take() throws Beyond {
        if (at >= expression.length()) {
            throw new Beyond();
        }
        return expression.charAt(at++);
    }

    private boolean takes(String word) {
        boolean here = expression.startsWith(word, at);
        at += here ? word.length() : 0;
        return here;
    }

    /** What stands between two bars. */
    private final class Branch {

        private final StringBuilder word = new StringBuilder();
        private Needed best = Needed.NOTHING;
        private boolean first = true;
        private boolean leads;

        Needed read() throws Beyond {
            while (next() != '|' && next() != ')') {
                part(take());
            }
            endWord();
            return best;
        }

        private void part(char c) throws Beyond {
            if (c == '(') {
                group();
            } else if (c == '[') {
                endWord();
                skipClass();
                skipQuantifier();
                first = false;
            } else if (c == '\\') {
                escape(take());
            } else if (c == '^' || c == '$') {
                endWord();
            } else if (c == '.') {
                other();
            } else if ("*+?{}]".indexOf(c) >= 0) {
                throw new Beyond();
            } else {
                letter(c);
            }
        }

        private void escape(char c) throws Beyond {
            if (ZERO_WIDTH.indexOf(c) >= 0) {
                endWord();
            } else if (CLASSES.indexOf(c) >= 0) {
                other();
            } else if (Character.isLetterOrDigit(c)) {
                throw new Beyond();
            } else {
                letter(c);
            }
        }

        /** Something that matches letters nobody knows. */
        private void other() throws Beyond {
            endWord();
            skipQuantifier();
            first = false;
        }

        private void letter(char c) throws Beyond {
            boolean wasFirst = first;
            first = false;
            if (c >= 128) {
                other();
                return;
            }
            char quantifier = next();
            if (quantifier == '?' || quantifier == '*' || quantifier == '{') {
                other();
                return;
            }
            leads = word.length() == 0 ? wasFirst : leads;
            word.append(c);
            if (quantifier == '+') {
                other();
            }
        }

        private void endWord() {
            if (word.length() > 0) {
                String small = word.toString().toLowerCase(Locale.ROOT);
                best = best.orBetter(new Needed(List.of(small), leads));
                word.setLength(0);
            }
        }

        private void group() throws Beyond {
            endWord();
            boolean looks = takes("?=") || takes("?!") || takes("?<=") || takes("?<!");
            if (!looks && !takes("?:") && !takes("?>") && next() == '?') {
                throw new Beyond();
            }
            Needed inner = alternatives().inside();
            if (take() != ')') {
                throw new Beyond();
            }
            if (looks) {
                return;
            }
            first = false;
            if (!skipQuantifier()) {
                best = best.orBetter(inner);
            }
        }
    }

    /** Skips a class up to its end; one that holds another is beyond this. */
    private void skipClass() throws Beyond {
        takes("^");
        if (next() == ']') {
            throw new Beyond();
        }
        for (char c = take(); c != ']'; c = take()) {
            if (c == '[' || c == '&' || (c == '\\' && "QxucpPN0".indexOf(take()) >= 0)) {
                throw new Beyond();
            }
        }
    }

    /** Skips how often something occurs; whether that may be never. */
    private boolean skipQuantifier() throws Beyond {
        char c = next();
        if ("*+?{".indexOf(c) < 0) {
            return false;
        }
        at++;
        boolean maybeNever = c == '*' || c == '?' || c == '{';
        while (c == '{' && take() != '}') {
            continue;
        }
        if (next() == '?' || next() == '+') {
            at++;
        }
        return maybeNever;
    }
}
