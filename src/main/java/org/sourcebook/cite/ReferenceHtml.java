package org.sourcebook.cite;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Brings what a CSL processor writes down to our own subset: {@code i}, {@code b}, {@code sup}, {@code sub}.
 *
 * <p>Only the tags a processor is known to write are turned into tags; every other {@code <} is text. Named entities become
 * characters, so that the outcome is XML too.
 */
final class ReferenceHtml {

    private static final Pattern TAG = Pattern.compile("<(/?)(span|sup|sub|i|b|div)((?:\\s[^<>]*)?)>");
    private static final Pattern ENTITY = Pattern.compile("&(#?[A-Za-z0-9]{1,8});");
    private static final Pattern FOREIGN = Pattern.compile("<(?!/?(?:i|b|sup|sub|cite)>)");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Map<String, String> KEPT = Map.of("lt", "&lt;", "gt", "&gt;", "amp", "&amp;");

    private ReferenceHtml() {}

    static String safe(String html) {
        StringBuilder out = new StringBuilder();
        StringBuilder open = new StringBuilder();
        Matcher tag = TAG.matcher(html);
        int from = 0;
        while (tag.find()) {
            out.append(text(html.substring(from, tag.start())));
            out.append(tag.group(1).isEmpty() ? opened(tag, open) : closed(open));
            from = tag.end();
        }
        out.append(text(html.substring(from)));
        while (open.length() > 0) {
            out.append(closed(open));
        }
        return SPACE.matcher(out).replaceAll(" ").strip();
    }

    /** Whether a text is such as {@link #safe} gives: nothing in it is markup but our own subset. */
    static boolean isSafe(String html) {
        return !FOREIGN.matcher(html).find();
    }

    /** {@code open} holds a letter for every element that is open, {@code -} for one that is left out. */
    private static String opened(Matcher tag, StringBuilder open) {
        char kind = kind(tag.group(2), tag.group(3));
        open.append(kind);
        return kind == '-' ? "" : "<" + name(kind) + ">";
    }

    private static String closed(StringBuilder open) {
        if (open.length() == 0) {
            return "";
        }
        char kind = open.charAt(open.length() - 1);
        open.setLength(open.length() - 1);
        return kind == '-' ? "" : "</" + name(kind) + ">";
    }

    private static char kind(String element, String attributes) {
        if (element.equals("sup") || attributes.contains("vertical-align: super")) {
            return '^';
        } else if (element.equals("sub") || attributes.contains("vertical-align: sub")) {
            return '_';
        } else if (element.equals("b") || attributes.contains("font-weight: bold")) {
            return 'b';
        }
        return element.equals("i") || attributes.contains("font-style: italic") ? 'i' : '-';
    }

    private static String name(char kind) {
        return kind == '^' ? "sup" : kind == '_' ? "sub" : String.valueOf(kind);
    }

    private static String text(String text) {
        Matcher entity = ENTITY.matcher(text);
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (entity.find()) {
            out.append(escaped(text.substring(from, entity.start()))).append(character(entity.group(1)));
            from = entity.end();
        }
        return out.append(escaped(text.substring(from))).toString();
    }

    private static String character(String name) {
        if (KEPT.containsKey(name)) {
            return KEPT.get(name);
        } else if (name.matches("#[0-9]{1,7}")) {
            return numbered(Integer.parseInt(name.substring(1)));
        }
        String written = "&" + name + ";";
        return name.equals("apos") ? "'" : escaped(StringEscapeUtils.unescapeHtml4(written));
    }

    private static String numbered(int codePoint) {
        return Character.isValidCodePoint(codePoint) && codePoint >= ' ' && !Character.isISOControl(codePoint)
                ? escaped(Character.toString(codePoint))
                : "\ufffd";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
