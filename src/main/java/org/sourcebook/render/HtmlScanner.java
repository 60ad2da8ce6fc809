package org.sourcebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Walks over the start tags of an HTML text, one pass, without building a tree.
 *
 * <p>Follows the tokenizer of the HTML standard (§13.2.5) as far as start tags, comments and the elements whose content is text are
 * concerned; broken markup is read as a browser would, never refused. Not thread-safe; one scanner per text.
 */
final class HtmlScanner {

    /** Elements whose content holds no tags. */
    private static final Set<String> TEXT_ONLY =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed");

    private final char[] html;
    private int at;

    HtmlScanner(String html) {
        this.html = html.toCharArray();
    }

    /** An attribute of a start tag: its name in lower case and its value with character references resolved. */
    record Attribute(String name, String value) {}

    /** A start tag; {@code text} is the content of an element that holds text only, else empty. */
    record Tag(String name, List<Attribute> attributes, String text) {

        /** The value of an attribute; the first one counts. */
        String attribute(String wanted) {
            for (Attribute each : attributes) {
                if (each.name().equals(wanted)) {
                    return each.value();
                }
            }
            return "";
        }

        boolean has(String wanted) {
            for (Attribute each : attributes) {
                if (each.name().equals(wanted)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** All start tags in order. */
    List<Tag> tags() {
        List<Tag> found = new ArrayList<>();
        for (at = indexOf('<', 0); at < html.length; at = indexOf('<', at)) {
            char next = at + 1 < html.length ? html[at + 1] : ' ';
            if (startsWith("<!--", at)) {
                at = after("-->", at + 4);
            } else if (isLetter(next)) {
                found.add(tag());
            } else if (next == '/' || next == '!' || next == '?') {
                at = after(">", at + 1);
            } else {
                at++;
            }
        }
        return found;
    }

    /** The next place of a character; the end where there is none. */
    private int indexOf(char wanted, int from) {
        char[] all = html;
        int found = from;
        while (found < all.length && all[found] != wanted) {
            found++;
        }
        return found;
    }

    private boolean startsWith(String start, int from) {
        if (from + start.length() > html.length) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (html[from + i] != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int after(String end, int from) {
        for (int found = indexOf(end.charAt(0), from); found < html.length; found = indexOf(end.charAt(0), found + 1)) {
            if (startsWith(end, found)) {
                return found + end.length();
            }
        }
        return html.length;
    }

    private String text(int from, int to) {
        return new String(html, from, to - from);
    }

    private Tag tag() {
        int start = ++at;
        while (at < html.length && !isSpace(html[at]) && html[at] != '/' && html[at] != '>') {
            at++;
        }
        String name = text(start, at).toLowerCase(Locale.ROOT);
        List<Attribute> attributes = attributes();
        return new Tag(name, attributes, TEXT_ONLY.contains(name) ? textOf(name) : "");
    }

    private List<Attribute> attributes() {
        List<Attribute> found = List.of();
        while (at < html.length) {
            char next = html[at];
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
        String name = text(start, at).toLowerCase(Locale.ROOT);
        skipSpaces();
        if (at >= html.length || html[at] != '=') {
            return new Attribute(name, "");
        }
        at++;
        skipSpaces();
        return new Attribute(name, CharacterReferences.resolved(value()));
    }

    private String value() {
        if (at >= html.length) {
            return "";
        }
        char quote = html[at];
        if (quote == '"' || quote == '\'') {
            int start = at + 1;
            int end = indexOf(quote, start);
            at = Math.min(end + 1, html.length);
            return text(start, end);
        }
        int start = at;
        while (at < html.length && !isSpace(html[at]) && html[at] != '>') {
            at++;
        }
        return text(start, at);
    }

    private String textOf(String name) {
        int start = at;
        at = indexOf('<', at);
        while (at < html.length && !isEnd(name)) {
            at = indexOf('<', at + 1);
        }
        return text(start, at);
    }

    private boolean isEnd(String name) {
        int from = at + 2;
        return startsWith("</", at)
                && from + name.length() <= html.length
                && text(from, from + name.length()).equalsIgnoreCase(name);
    }

    private void skipSpaces() {
        while (at < html.length && isSpace(html[at])) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
