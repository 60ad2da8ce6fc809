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

    private final String html;
    private int at;

    HtmlScanner(String html) {
        this.html = html;
    }

    /** An attribute of a start tag: its name in lower case and its value with character references resolved. */
    record Attribute(String name, String value) {}

    /** A start tag; {@code text} is the content of an element that holds text only, else empty. */
    record Tag(String name, List<Attribute> attributes, String text) {

        /** The value of an attribute; the first one counts. */
        String attribute(String wanted) {
            return attributes.stream()
                    .filter(each -> each.name().equals(wanted))
                    .map(Attribute::value)
                    .findFirst()
                    .orElse("");
        }

        boolean has(String wanted) {
            return attributes.stream().anyMatch(each -> each.name().equals(wanted));
        }
    }

    /** All start tags in order. */
    List<Tag> tags() {
        List<Tag> found = new ArrayList<>();
        for (at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
            if (html.startsWith("<!--", at)) {
                at = after("-->", at + 4);
            } else if (at + 1 < html.length() && isLetter(html.charAt(at + 1))) {
                found.add(tag());
            } else if (at + 1 < html.length() && "!/?".indexOf(html.charAt(at + 1)) >= 0) {
                at = after(">", at + 1);
            } else {
                at++;
            }
        }
        return found;
    }

    private int after(String end, int from) {
        int found = html.indexOf(end, from);
        return found < 0 ? html.length() : found + end.length();
    }

    private Tag tag() {
        int start = ++at;
        while (at < html.length() && !isSpace(html.charAt(at)) && "/>".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        String name = html.substring(start, at).toLowerCase(Locale.ROOT);
        List<Attribute> attributes = attributes();
        return new Tag(name, attributes, TEXT_ONLY.contains(name) ? textOf(name) : "");
    }

    private List<Attribute> attributes() {
        List<Attribute> found = new ArrayList<>(4);
        while (at < html.length()) {
            char next = html.charAt(at);
            if (next == '>') {
                at++;
                return found;
            }
            if (isSpace(next) || next == '/') {
                at++;
            } else {
                found.add(attribute());
            }
        }
        return found;
    }

    private Attribute attribute() {
        int start = at++;
        while (at < html.length() && !isSpace(html.charAt(at)) && "=/>".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        String name = html.substring(start, at).toLowerCase(Locale.ROOT);
        skipSpaces();
        if (at >= html.length() || html.charAt(at) != '=') {
            return new Attribute(name, "");
        }
        at++;
        skipSpaces();
        return new Attribute(name, CharacterReferences.resolved(value()));
    }

    private String value() {
        if (at >= html.length()) {
            return "";
        }
        char quote = html.charAt(at);
        if (quote == '"' || quote == '\'') {
            int start = at + 1;
            int end = html.indexOf(quote, start);
            at = end < 0 ? html.length() : end + 1;
            return html.substring(start, end < 0 ? html.length() : end);
        }
        int start = at;
        while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        return html.substring(start, at);
    }

    private String textOf(String name) {
        int start = at;
        int end = start;
        while (true) {
            end = html.indexOf("</", end);
            if (end < 0) {
                at = html.length();
                return html.substring(start);
            }
            if (html.regionMatches(true, end + 2, name, 0, name.length())) {
                at = end;
                return html.substring(start, end);
            }
            end += 2;
        }
    }

    private void skipSpaces() {
        while (at < html.length() && isSpace(html.charAt(at))) {
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
