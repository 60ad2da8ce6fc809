package org.sourcebook.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import java.util.List;
import java.util.Set;

/** Recognises the seven beginnings of a block of raw HTML. */
final class HtmlBlockStart {

    private static final Set<String> VERBATIM = Set.of("pre", "script", "style", "textarea");

    private static final Set<String> BLOCK_TAGS = Set.of(
            ("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div"
                            + " dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head"
                            + " header hr html iframe legend li link main menu menuitem nav noframes ol optgroup"
                            + " option p param search section summary table tbody td tfoot th thead title tr track ul")
                    .split(" "));

    private static final List<String> VERBATIM_ENDS = List.of("</pre>", "</script>", "</style>", "</textarea>");

    private HtmlBlockStart() {}

    static BlockStart at(LineStart line) {
        String text = line.text();
        if (text.startsWith("<!--")) {
            return until("-->");
        } else if (text.startsWith("<?")) {
            return until("?>");
        } else if (text.startsWith("<![CDATA[")) {
            return until("]]>");
        } else if (text.startsWith("<!")) {
            boolean declaration = text.length() > 2 && Ascii.letter(text.charAt(2));
            return declaration ? until(">") : BlockStart.none();
        }
        return tag(line, text);
    }

    private static BlockStart tag(LineStart line, String text) {
        HtmlScanner scanner = new HtmlScanner(text);
        boolean closing = text.startsWith("</");
        int end = scanner.nameEnd(closing ? 2 : 1);
        if (end < 0) {
            return BlockStart.none();
        }
        String name = Ascii.lower(text.substring(closing ? 2 : 1, end));
        boolean apart = end == text.length() || Ascii.blank(text.charAt(end)) || text.charAt(end) == '>';
        if (!closing && apart && VERBATIM.contains(name)) {
            return start(VERBATIM_ENDS);
        } else if (BLOCK_TAGS.contains(name) && (apart || text.startsWith("/>", end))) {
            return start(List.of());
        }
        boolean other = !line.inParagraph() && (closing || !VERBATIM.contains(name));
        return other && alone(text, closing ? scanner.closingTag(0) : scanner.openingTag(0))
                ? start(List.of())
                : BlockStart.none();
    }

    private static boolean alone(String text, int end) {
        return end > 0 && Ascii.skipBlanks(text, end, text.length()) == text.length();
    }

    private static BlockStart until(String end) {
        return start(List.of(end));
    }

    private static BlockStart start(List<String> ends) {
        // without an index the line is taken whole, with what is left of a tab before it
        return BlockStart.of(new HtmlBlockParser(ends));
    }
}
