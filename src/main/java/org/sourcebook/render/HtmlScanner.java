package org.sourcebook.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Walks over the start tags of an HTML text in UTF-8, one pass, without building a tree.
 *
 * <p>Follows the tokenizer of the HTML standard (§13.2.5) as far as start tags, comments and the elements whose content is text are
 * concerned; broken markup is read as a browser would, never refused. Markup is ASCII, so bytes are as good as characters for finding it, and
 * only the values somebody asks for are decoded. Not thread-safe; one scanner per text.
 */
final class HtmlScanner {

    private static final byte[] COMMENT = bytes("<!--");
    private static final byte[] COMMENT_END = bytes("-->");
    private static final byte[] TAG_END = bytes(">");

    private final byte[] html;
    private int at;

    HtmlScanner(byte[] html) {
        this.html = html;
    }

    /** An attribute of a start tag: its name in lower case, and where its value stands. */
    static final class Attribute {

        private final String name;
        private final byte[] html;
        private final int from;
        private final int to;

        Attribute(String name, byte[] html, int from, int to) {
            this.name = name;
            this.html = html;
            this.from = from;
            this.to = to;
        }

        String name() {
            return name;
        }

        /** The value, with character references resolved. */
        String value() {
            return CharacterReferences.resolved(new String(html, from, to - from, StandardCharsets.UTF_8));
        }
    }

    /** A start tag: its name in lower case, its attributes as they stand. */
    record Tag(String name, List<Attribute> attributes) {

        /** The value of an attribute, empty where it has none; the first one counts. */
        String attribute(String wanted) {
            int place = place(wanted);
            return place < 0 ? "" : attributes.get(place).value();
        }

        boolean has(String wanted) {
            return place(wanted) >= 0;
        }

        /** Which of the attributes is the first of a name; -1 where none has it. */
        int place(String wanted) {
            for (int i = 0; i < attributes.size(); i++) {
                if (attributes.get(i).name().equals(wanted)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** Hands on all start tags, in order. */
    void tags(Consumer<Tag> reader) {
        for (at = indexOf((byte) '<', 0); at < html.length; at = indexOf((byte) '<', at)) {
            byte next = at + 1 < html.length ? html[at + 1] : (byte) ' ';
            if (isLetter(next)) {
                reader.accept(tag());
            } else if (startsWith(COMMENT, at)) {
                at = after(COMMENT_END, at + COMMENT.length);
            } else if (next == '/' || next == '!' || next == '?') {
                at = after(TAG_END, at + 1);
            } else {
                at++;
            }
        }
    }

    /** The next place of a byte; the end where there is none. */
    private int indexOf(byte wanted, int from) {
        byte[] all = html;
        int found = from;
        while (found < all.length && all[found] != wanted) {
            found++;
        }
        return found;
    }

    private boolean startsWith(byte[] start, int from) {
        if (from + start.length > html.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (html[from + i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private int after(byte[] end, int from) {
        for (int found = indexOf(end[0], from); found < html.length; found = indexOf(end[0], found + 1)) {
            if (startsWith(end, found)) {
                return found + end.length;
            }
        }
        return html.length;
    }

    private Tag tag() {
        int start = ++at;
        while (at < html.length && !isSpace(html[at]) && html[at] != '/' && html[at] != '>') {
            at++;
        }
        String name = MarkupNames.of(html, start, at);
        List<Attribute> attributes = attributes();
        if (MarkupNames.holdsTextOnly(name)) {
            skipTextOf(bytes(name));
        }
        return new Tag(name, attributes);
    }

    private List<Attribute> attributes() {
        List<Attribute> found = List.of();
        while (at < html.length) {
            byte next = html[at];
            if (next == '>') {
                at++;
                return found;
            }
            if (isSpace(next) || next == '/') {
                at++;
            } else {
                found = found.isEmpty() ? new ArrayList<>(4) : found;
                found.add(attribute());
            }
        }
        return found;
    }

    private Attribute attribute() {
        int start = at++;
        while (at < html.length && !isSpace(html[at]) && html[at] != '=' && html[at] != '/' && html[at] != '>') {
            at++;
        }
        String name = MarkupNames.of(html, start, at);
        skipSpaces();
        if (at >= html.length || html[at] != '=') {
            return new Attribute(name, html, 0, 0);
        }
        at++;
        skipSpaces();
        return valued(name);
    }

    private Attribute valued(String name) {
        byte quote = at < html.length ? html[at] : (byte) ' ';
        if (quote == '"' || quote == '\'') {
            int start = at + 1;
            int end = indexOf(quote, start);
            at = Math.min(end + 1, html.length);
            return new Attribute(name, html, start, end);
        }
        int start = at;
        while (at < html.length && !isSpace(html[at]) && html[at] != '>') {
            at++;
        }
        return new Attribute(name, html, start, at);
    }

    /** Goes on to the end tag of an element that holds text only. */
    private void skipTextOf(byte[] name) {
        at = indexOf((byte) '<', at);
        while (at < html.length && !isEnd(name)) {
            at = indexOf((byte) '<', at + 1);
        }
    }

    private boolean isEnd(byte[] name) {
        int from = at + 2;
        if (from + name.length > html.length || html[at + 1] != '/') {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (MarkupNames.lower(html[from + i]) != name[i]) {
                return false;
            }
        }
        return true;
    }

    private void skipSpaces() {
        while (at < html.length && isSpace(html[at])) {
            at++;
        }
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
    }

    private static boolean isLetter(byte c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }
}
