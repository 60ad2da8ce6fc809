package org.sourcebook.markdown;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.source.Span;

/** Refuses raw HTML, or lets it through where a site allows it. */
final class RawHtmlRules {

    static final Code REFUSED = new Code("raw-html");

    private static final String ELSEWHERE =
            "write Markdown, or a block of the theme: '::: name … :::'; to write a < as text put \\ before it";

    private static final Map<String, String> REMEDIES = Map.ofEntries(
            Map.entry("b", "write **strong**"),
            Map.entry("strong", "write **strong**"),
            Map.entry("i", "write *emphasis*"),
            Map.entry("em", "write *emphasis*"),
            Map.entry("code", "write `code` between backticks"),
            Map.entry("pre", "put the text between lines of three backticks"),
            Map.entry("br", "end the line with a backslash"),
            Map.entry("hr", "write *** on a line of its own"),
            Map.entry("p", "separate paragraphs by an empty line"),
            Map.entry("a", "write [text](address)"),
            Map.entry("img", "write ![description](file)"),
            Map.entry("span", "write [text]{.class}"),
            Map.entry("blockquote", "begin the lines with >"),
            Map.entry("ul", "begin the lines with -"),
            Map.entry("ol", "begin the lines with 1."),
            Map.entry("table", "write a table with | between its cells"),
            Map.entry("dl", "write the term on a line and ': ' before what it means on the next"),
            Map.entry("sup", "write [^label] for a footnote, or the character itself, such as ²"),
            Map.entry("aside", "write > [!note] for a callout"),
            Map.entry("div", "write a block of the theme: '::: name … :::'"));

    private final Problems problems;
    private final boolean allowed;
    private final Set<String> reported = new HashSet<>();

    RawHtmlRules(Problems problems, boolean allowed) {
        this.problems = problems;
        this.allowed = allowed;
    }

    /** Whether a piece of HTML may pass; one that may not is reported, but not the end tag of one that was. */
    boolean allow(String html, Span where) {
        if (allowed) {
            return true;
        }
        String name = name(html);
        boolean closing = html.startsWith("</");
        if (!closing || !reported.contains(name)) {
            problems.error(REFUSED, where, message(html, name, closing), hint(html, name));
        }
        reported.add(name);
        return false;
    }

    private static String message(String html, String name, boolean closing) {
        if (html.startsWith("<!--")) {
            return "a comment cannot stand here";
        }
        String written = name.isEmpty() ? html.substring(0, 2) : "<" + (closing ? "/" : "") + name + ">";
        return "raw HTML cannot stand here: " + written;
    }

    private static String hint(String html, String name) {
        if (html.startsWith("<!--")) {
            return "leave it out; what is published can be read by everybody";
        }
        return REMEDIES.getOrDefault(name, ELSEWHERE);
    }

    private static String name(String html) {
        int start = html.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < html.length() && (Ascii.alphanumeric(html.charAt(end)) || html.charAt(end) == '-')) {
            end++;
        }
        return Ascii.lower(html.substring(start, end));
    }
}
