package org.sourcebook.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcebook.plan.WordList;

/**
 * The source of a template in another language: texts between its tags are looked up when it is read, and what it prints between
 * them when it is rendered, {@code {{ x }}} becoming {@code {{ say(x) }}}.
 *
 * <p>So pages in the theme's own language cost nothing. Attributes keep what they have, a class is no word, but for those that are read
 * out: {@code aria-label}, {@code placeholder} and {@code title}. Lines stay where they are, for diagnostics to name them.
 */
final class WordedTemplate {

    private static final Pattern SPOKEN = Pattern.compile("\\b(aria-label|placeholder|title)=\"([^\"]*)\"");
    private static final Pattern PRINTED = Pattern.compile("(\\{\\{-?)(.*?)(-?}})", Pattern.DOTALL);
    private static final Pattern MARKUP = Pattern.compile("\\s*(markup|parent|block)\\s*\\(");
    private static final Pattern VERBATIM = Pattern.compile("\\{%-?\\s*verbatim\\s*-?%}");
    private static final Pattern VERBATIM_END = Pattern.compile("\\{%-?\\s*endverbatim\\s*-?%}");

    private final String source;
    private final WordList words;
    private final StringBuilder out;
    private boolean inTag;
    private int position;

    private WordedTemplate(String source, WordList words) {
        this.source = source;
        this.words = words;
        this.out = new StringBuilder(source.length() + 256);
    }

    static String of(String source, WordList words) {
        return new WordedTemplate(source, words).whole();
    }

    private String whole() {
        while (position < source.length()) {
            if (!opensTemplateTag(position)) {
                text();
            } else if (source.charAt(position + 1) == '{') {
                printed();
            } else if (source.charAt(position + 1) == '%') {
                statement();
            } else {
                copy(after("#}"));
            }
        }
        return out.toString();
    }

    private int last() {
        return source.length() - 1;
    }

    private void copy(int end) {
        out.append(source, position, end);
        position = end;
    }

    private int after(String closing) {
        int found = source.indexOf(closing, position + 2);
        return found < 0 ? source.length() : found + closing.length();
    }

    private void statement() {
        Matcher verbatim = VERBATIM.matcher(source).region(position, source.length());
        if (verbatim.lookingAt()) {
            Matcher end = VERBATIM_END.matcher(source);
            copy(end.find(position) ? end.end() : source.length());
        } else {
            copy(after("%}"));
        }
    }

    /** What is printed in a tag is an address, a name or a class; what is printed in a text may be a word. */
    private void printed() {
        int end = endOfPrinted();
        String whole = source.substring(position, end);
        Matcher parts = PRINTED.matcher(whole);
        if (inTag || !parts.matches() || MARKUP.matcher(parts.group(2)).lookingAt()) {
            out.append(whole);
        } else {
            out.append(parts.group(1))
                    .append(" say(")
                    .append(parts.group(2))
                    .append(") ")
                    .append(parts.group(3));
        }
        position = end;
    }

    /** Behind the braces that close it: not those of a map in it, nor any in a string. */
    private int endOfPrinted() {
        int depth = 0;
        char quote = 0;
        for (int i = position + 2; i < last(); i++) {
            char c = source.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && depth > 0) {
                depth--;
            } else if (c == '}' && source.charAt(i + 1) == '}') {
                return i + 2;
            }
        }
        return source.length();
    }

    /** Text up to the next tag of HTML or of the template, or what is in a tag of HTML. */
    private void text() {
        inTag = inTag || source.charAt(position) == '<';
        int end = position;
        while (end < source.length() && !opensTemplateTag(end) && source.charAt(end) != (inTag ? '>' : '<')) {
            end++;
        }
        boolean closes = inTag && end < source.length() && source.charAt(end) == '>';
        String text = source.substring(position, closes ? end + 1 : end);
        out.append(inTag ? spoken(text) : worded(text));
        inTag = inTag && !closes;
        position += text.length();
    }

    private boolean opensTemplateTag(int at) {
        return source.charAt(at) == '{' && at < last() && "{%#".indexOf(source.charAt(at + 1)) >= 0;
    }

    private String spoken(String tag) {
        return SPOKEN.matcher(tag)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "=\"" + worded(found.group(2)) + "\""));
    }

    /** Words are texts: what would be markup or a tag of the template in one is shown. */
    private String worded(String text) {
        String other = words.of(text);
        return other.equals(text)
                ? text
                : other.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace("\"", "&quot;")
                        .replace("{", "&#123;");
    }
}
