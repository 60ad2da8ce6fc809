package org.sourcebook.audit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcebook.plan.Address;
import org.sourcebook.render.CharacterReferences;

/** A text as it shows once markup and escapes are resolved: {@code O&#39;<b>Brien</b>}, "O'Brien". */
final class ShownText {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)([^<>]*)>");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([\"'/\\\\])|[bfnrt])");

    /** Elements that do not part the words they stand in. */
    private static final Set<String> WITHIN_WORDS = Set.of(
            "a", "abbr", "b", "cite", "code", "dfn", "em", "i", "mark", "s", "small", "span", "strong", "sub", "sup",
            "time", "tspan", "u", "wbr");

    private ShownText() {}

    static String of(String text) {
        return Address.decoded(unescaped(CharacterReferences.resolved(withoutTags(text))));
    }

    /** The text between the tags, and behind it what attributes hold in other signs than it shows. */
    private static String withoutTags(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        StringBuilder attributes = new StringBuilder();
        Matcher tag = TAG.matcher(text);
        int copied = 0;
        while (tag.find()) {
            shown.append(text, copied, tag.start());
            if (!WITHIN_WORDS.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
                shown.append(' ');
            }
            if (tag.group(3).indexOf('&') >= 0 || tag.group(3).indexOf('%') >= 0) {
                attributes.append('\n').append(tag.group(3));
            }
            copied = tag.end();
        }
        return shown.append(text, copied, text.length()).append(attributes).toString();
    }

    private static String unescaped(String text) {
        return text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll(ShownText::character);
    }

    private static String character(java.util.regex.MatchResult escape) {
        if (escape.group(1) != null) {
            return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
        }
        return escape.group(2) == null ? " " : Matcher.quoteReplacement(escape.group(2));
    }
}
