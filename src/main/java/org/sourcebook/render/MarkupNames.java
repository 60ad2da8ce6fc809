package org.sourcebook.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of elements and attributes: those that pages are full of are found without making a string of them. */
final class MarkupNames {

    /** Elements whose content holds no tags (HTML standard §13.1.2: raw text, escapable raw text, and what browsers still read so). */
    private static final Set<String> TEXT_ONLY =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed");

    /** The shortest of them has so many letters; most elements have fewer. */
    private static final int SHORTEST_TEXT_ONLY = 3;

    private static final List<String> FREQUENT = List.of(
            "a",
            "abbr",
            "alt",
            "article",
            "aside",
            "b",
            "blockquote",
            "body",
            "button",
            "cite",
            "class",
            "code",
            "content",
            "d",
            "datetime",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "fill",
            "footer",
            "for",
            "form",
            "g",
            "h1",
            "h2",
            "h3",
            "h4",
            "head",
            "header",
            "height",
            "hidden",
            "href",
            "html",
            "i",
            "id",
            "img",
            "input",
            "label",
            "lang",
            "li",
            "line",
            "link",
            "loading",
            "main",
            "meta",
            "name",
            "nav",
            "ol",
            "p",
            "path",
            "property",
            "rect",
            "rel",
            "role",
            "script",
            "section",
            "small",
            "span",
            "src",
            "strong",
            "sub",
            "summary",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "text",
            "th",
            "thead",
            "time",
            "title",
            "tr",
            "type",
            "u",
            "ul",
            "use",
            "value",
            "width",
            "x",
            "y");

    private static final int SLOTS = 1024;
    private static final Spelled[] TABLE = table();

    /** A name and its letters as they stand in a page. */
    private record Spelled(String name, byte[] letters) {}

    private MarkupNames() {}

    /** The name that stands between two places, in lower case. */
    static String of(byte[] html, int from, int to) {
        Spelled frequent = TABLE[slot(html, from, to)];
        if (frequent != null && isAt(frequent.letters(), html, from, to)) {
            return frequent.name();
        }
        return new String(html, from, to - from, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }

    static boolean holdsTextOnly(String element) {
        return element.length() >= SHORTEST_TEXT_ONLY && TEXT_ONLY.contains(element);
    }

    static byte lower(byte c) {
        return c >= 'A' && c <= 'Z' ? (byte) (c + 'a' - 'A') : c;
    }

    private static boolean isAt(byte[] name, byte[] html, int from, int to) {
        if (name.length != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (html[i] != name[i - from]) {
                return false;
            }
        }
        return true;
    }

    private static int slot(byte[] html, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + html[i];
        }
        return (hash ^ hash >>> 10) & SLOTS - 1;
    }

    /** Where two fall into one slot the first stays; the other is read the long way. */
    private static Spelled[] table() {
        Spelled[] table = new Spelled[SLOTS];
        for (String name : FREQUENT) {
            byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
            int slot = slot(bytes, 0, bytes.length);
            table[slot] = table[slot] == null ? new Spelled(name, bytes) : table[slot];
        }
        return table;
    }
}
