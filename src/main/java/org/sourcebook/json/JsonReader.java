package org.sourcebook.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcebook.source.Span;

/**
 * Reads JSON by RFC 8259, and says where it is wrong.
 *
 * <pre>{@code
 * JsonReader.read("[1, 2").problem();   // "the list does not end"
 * }</pre>
 *
 * <p>Stricter than the standard in two ways: a name may stand once in an object, and nothing is nested more than 200 deep.
 */
public final class JsonReader {

    private static final int DEEPEST = 200;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?");
    private static final Pattern WORD = Pattern.compile("true|false|null");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final int HEX_DIGITS = 4;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /** Carries a problem to the one place that answers; nothing outside sees it. */
    private static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int offset;

        private Wrong(String problem, int offset) {
            super(problem, null, false, false);
            this.offset = offset;
        }
    }

    /** Reads a whole text, which holds one value. Never throws, whatever the text. */
    public static JsonRead read(String text) {
        JsonReader reader = new JsonReader(text);
        try {
            JsonValue value = reader.value();
            reader.skipSpace();
            if (reader.at < text.length()) {
                throw new Wrong("something stands after the end", reader.at);
            }
            return new JsonRead(Optional.of(value), "", 0);
        } catch (Wrong wrong) {
            return new JsonRead(Optional.empty(), wrong.getMessage(), wrong.offset);
        }
    }

    private JsonValue value() {
        skipSpace();
        int start = at;
        switch (peek()) {
            case '{':
                return deeper(() -> members(start));
            case '[':
                return deeper(() -> items(start));
            case '"':
                return new JsonValue.Text(string(), new Span(start, at));
            default:
                return simple(start);
        }
    }

    private JsonValue deeper(java.util.function.Supplier<JsonValue> inner) {
        if (++depth > DEEPEST) {
            throw new Wrong("values are nested more than " + DEEPEST + " deep", at);
        }
        JsonValue value = inner.get();
        depth--;
        return value;
    }

    private JsonValue simple(int start) {
        if (taken(NUMBER)) {
            return new JsonValue.Number(text.substring(start, at), new Span(start, at));
        } else if (taken(WORD)) {
            return new JsonValue.Word(text.substring(start, at), new Span(start, at));
        }
        throw new Wrong(at >= text.length() ? "the text ends where a value must stand" : "no value begins here", at);
    }

    private boolean taken(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        at = matcher.end();
        return true;
    }

    private JsonValue items(int start) {
        at++;
        List<JsonValue> items = new ArrayList<>();
        if (!isNext(']')) {
            do {
                items.add(value());
            } while (goesOn(']', "list", start));
        }
        return new JsonValue.Items(items, new Span(start, at));
    }

    private JsonValue members(int start) {
        at++;
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (!isNext('}')) {
            do {
                skipSpace();
                int key = at;
                String name = name(start);
                if (members.containsKey(name)) {
                    throw new Wrong("'" + name + "' stands twice in one object", key);
                }
                members.put(name, value());
            } while (goesOn('}', "object", start));
        }
        return new JsonValue.Members(members, new Span(start, at));
    }

    private String name(int start) {
        if (peek() != '"') {
            throw at >= text.length() ? unended("object", start) : new Wrong("a name in quotes must stand here", at);
        }
        String name = string();
        if (!isNext(':')) {
            throw new Wrong("a colon must stand here", at);
        }
        return name;
    }

    /** Whether another item follows; the closing bracket is passed over. */
    private boolean goesOn(char closing, String what, int start) {
        if (isNext(',')) {
            return true;
        } else if (isNext(closing)) {
            return false;
        }
        throw at >= text.length()
                ? unended(what, start)
                : new Wrong("a comma or '" + closing + "' must stand here", at);
    }

    private static Wrong unended(String what, int start) {
        return new Wrong("the " + what + " does not end", start);
    }

    private boolean isNext(char sign) {
        skipSpace();
        if (peek() != sign) {
            return false;
        }
        at++;
        return true;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private String string() {
        int start = at++;
        StringBuilder out = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return out.toString();
            } else if (c < ' ') {
                throw new Wrong("a line break or control character stands inside quotes", at - 1);
            }
            out.append(c == '\\' ? escape() : c);
        }
        throw new Wrong("the quotes do not end", start);
    }

    private char escape() {
        char c = peek();
        at++;
        int known = ESCAPES.indexOf(c);
        if (known >= 0) {
            return ESCAPED.charAt(known);
        }
        String digits = text.substring(Math.min(at, text.length()), Math.min(at + HEX_DIGITS, text.length()));
        if (c != 'u' || !digits.matches("[0-9a-fA-F]{4}")) {
            throw new Wrong("this is no escape of JSON", at - 2);
        }
        at += HEX_DIGITS;
        return (char) Integer.parseInt(digits, 16);
    }
}
