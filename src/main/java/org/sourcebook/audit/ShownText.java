package org.sourcebook.audit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcebook.plan.Address;
import org.sourcebook.render.CharacterReferences;

/** A text as it shows once markup and escapes are resolved: {@code O&#39;<b>Brien</b>}, "O'Brien". */
final class ShownText {

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
        StringBuilder shown = new StringBuilder(text.length());
        StringBuilder attributes = new StringBuilder();
        int copied = 0;
        for (int start = text.indexOf('<'); start >= 0; start = text.indexOf('<', start + 1)) {
            int name = start + (text.startsWith("/", start + 1) ? 2 : 1);
            int nameEnd = endOfName(text, name);
            int end = nameEnd == name ? -1 : endOfTag(text, nameEnd);
            if (end < 0) {
                continue;
            }
            shown.append(text, copied, start);
            if (!WITHIN_WORDS.contains(text.substring(name, nameEnd).toLowerCase(Locale.ROOT))) {
                shown.append(' ');
            }
            String rest = text.substring(nameEnd, end);
            if (rest.indexOf('&') >= 0 || rest.indexOf('%') >= 0) {
                attributes.append('\n').append(rest);
            }
            copied = end + 1;
        }
        return copied == 0
                ? text
                : shown.append(text, copied, text.length()).append(attributes).toString();
    }

    /** Where a name that begins here ends: a letter, then letters and digits; here where there is none. */
    private static int endOfName(String text, int from) {
        int end = from;
        while (end < text.length() && (isLetter(text.charAt(end)) || end > from && isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** Where the bracket is that closes a tag; -1 where another one opens before, or none comes. */
    private static int endOfTag(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '<' && text.charAt(end) != '>') {
            end++;
        }
        return end < text.length() && text.charAt(end) == '>' ? end : -1;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
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
