package org.sourcebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list in braces as it was written: {@code {#id .class key=value key="quoted value"}}.
 *
 * <p>{@code end} is the offset after the closing brace. What does not have this form throughout is no such list.
 */
record Braces(List<Item> items, int end) {

    /**
     * One item: {@code kind} is {@code #}, {@code .} or {@code =}; a {@code #} or {@code .} item has its name as value.
     *
     * <p>{@code start} to {@code nameEnd} is the key, {@code valueStart} to {@code valueEnd} the value without quotes.
     */
    record Item(char kind, String name, String value, int start, int nameEnd, int valueStart, int valueEnd) {}

    Braces {
        items = List.copyOf(items);
    }

    /** Reads the list that begins with the brace at {@code at}. */
    static Optional<Braces> read(String text, int at) {
        List<Item> items = new ArrayList<>();
        int next = Ascii.skipSpaces(text, at + 1, text.length());
        while (next < text.length() && text.charAt(next) != '}') {
            Optional<Item> item = item(text, next);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
            int after = end(text, item.get());
            next = Ascii.skipSpaces(text, after, text.length());
            if (next == after && next < text.length() && text.charAt(next) != '}') {
                return Optional.empty();
            }
        }
        return next < text.length() ? Optional.of(new Braces(items, next + 1)) : Optional.empty();
    }

    /**
     * Reads the list that ends a text and is set off from it by a space, or is all of it.
     *
     * <p>The last opening brace is tried first, then those before it, since a quoted value may contain braces.
     */
    static Optional<Trailing> trailing(String text) {
        if (!text.endsWith("}") || text.endsWith("\\}")) {
            return Optional.empty();
        }
        int at = text.lastIndexOf('{');
        for (int tries = 0; at >= 0 && tries < 8; tries++) {
            boolean apart = at == 0 || Ascii.space(text.charAt(at - 1));
            Optional<Braces> read = apart ? read(text, at) : Optional.empty();
            if (read.isPresent() && read.get().end() == text.length()) {
                return read.get().items().isEmpty() ? Optional.empty() : Optional.of(new Trailing(at, read.get()));
            }
            at = text.lastIndexOf('{', at - 1);
        }
        return Optional.empty();
    }

    /** A list at the end of a text, and where it begins. */
    record Trailing(int start, Braces braces) {}

    /** Whether the brace at {@code at} begins what can only be meant as attributes: an id, a class, or a known name. */
    static boolean attributes(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '.' || next == '#') {
            return at + 2 < text.length() && Ascii.letter(text.charAt(at + 2));
        }
        int end = key(text, at + 1);
        boolean pair = end < text.length() && text.charAt(end) == '=';
        return pair && Place.anywhere(text.substring(at + 1, end));
    }

    private static Optional<Item> item(String text, int at) {
        char c = text.charAt(at);
        if (c == '#' || c == '.') {
            int end = word(text, at + 1);
            String name = text.substring(at + 1, end);
            return end > at + 1 ? Optional.of(new Item(c, name, name, at, end, at + 1, end)) : Optional.empty();
        }
        int end = key(text, at);
        boolean pair = end > at && end < text.length() && text.charAt(end) == '=';
        return pair ? pair(text, at, end) : Optional.empty();
    }

    private static Optional<Item> pair(String text, int at, int equals) {
        String key = text.substring(at, equals);
        int from = equals + 1;
        boolean quoted = from < text.length() && (text.charAt(from) == '"' || text.charAt(from) == '\'');
        if (!quoted) {
            int end = word(text, from);
            String value = text.substring(from, end);
            return end > from ? Optional.of(new Item('=', key, value, at, equals, from, end)) : Optional.empty();
        }
        int close = closingQuote(text, from);
        return close < 0
                ? Optional.empty()
                : Optional.of(
                        new Item('=', key, unescaped(text.substring(from + 1, close)), at, equals, from + 1, close));
    }

    private static int closingQuote(String text, int open) {
        char quote = text.charAt(open);
        for (int at = open + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == quote) {
                return at;
            }
        }
        return -1;
    }

    private static String unescaped(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            boolean escape = c == '\\' && at + 1 < value.length() && Ascii.punctuation(value.charAt(at + 1));
            out.append(escape ? value.charAt(++at) : c == '\n' ? ' ' : c);
        }
        return out.toString();
    }

    private static int end(String text, Item item) {
        boolean quoted = item.kind() == '=' && item.valueStart() > item.nameEnd() + 1;
        return item.valueEnd() + (quoted ? 1 : 0);
    }

    private static int key(String text, int at) {
        int end = at;
        while (end < text.length() && (Ascii.alphanumeric(text.charAt(end)) || "_-:".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static int word(String text, int at) {
        int end = at;
        while (end < text.length() && !Ascii.space(text.charAt(end)) && "{}\"'`<>=".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
