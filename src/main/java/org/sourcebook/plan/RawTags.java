package org.sourcebook.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An author's raw HTML in running text, where every tag stands alone with Markdown between: cleaned tag by tag, and kept in balance, so
 * that no tag reaches beyond the text it was written in.
 *
 * <p>One for each text; not thread-safe.
 */
final class RawTags {

    private static final Pattern START = Pattern.compile("<([a-zA-Z][a-zA-Z0-9-]*)(?:\\s[^<>]*)?/?>");
    private static final Pattern END = Pattern.compile("</([a-zA-Z][a-zA-Z0-9-]*)\\s*>");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");

    private final UnaryOperator<String> cleaner;
    private final Deque<String> open = new ArrayDeque<>();

    RawTags(UnaryOperator<String> cleaner) {
        this.cleaner = cleaner;
    }

    /** A piece of raw HTML made safe: a start tag, an end tag, or markup that is whole in itself. */
    String cleaned(String raw) {
        String tag = raw.strip();
        Matcher start = START.matcher(tag);
        if (start.matches()) {
            return opened(tag, start.group(1).toLowerCase(Locale.ROOT));
        }
        Matcher end = END.matcher(tag);
        return end.matches() ? closed(end.group(1).toLowerCase(Locale.ROOT)) : cleaner.apply(raw);
    }

    private String opened(String tag, String name) {
        if (VOID.contains(name)) {
            return cleaner.apply(tag);
        }
        String ending = "</" + name + ">";
        String whole = cleaner.apply(tag + ending);
        if (!whole.endsWith(ending)) {
            return ""; // not an element that is allowed
        }
        open.push(name);
        return whole.substring(0, whole.length() - ending.length());
    }

    private String closed(String name) {
        if (!open.contains(name)) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        String last;
        do {
            last = open.pop();
            out.append("</").append(last).append('>');
        } while (!last.equals(name));
        return out.toString();
    }

    /** The end tags that are still missing. */
    String rest() {
        StringBuilder out = new StringBuilder();
        while (!open.isEmpty()) {
            out.append("</").append(open.pop()).append('>');
        }
        return out.toString();
    }
}
