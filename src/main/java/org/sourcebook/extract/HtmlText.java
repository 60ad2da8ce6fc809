package org.sourcebook.extract;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The words of a page as it shows them without scripts; blocks, rows and breaks part words, other tags do not. */
final class HtmlText {

    private static final Pattern META =
            Pattern.compile("(?is)<meta\\b[^>]*?\\bcharset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");
    private static final Pattern XML = Pattern.compile("(?s)^\\s*<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']([^\"']+)");

    /** "The element containing the character encoding declaration must be serialized completely within the first 1024 bytes"; many are not. */
    private static final int LOOKED_AT = 8192;

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "iframe", "object", "noembed", "noframes", "rp", "rt", "datalist");

    private HtmlText() {}

    /** The encoding a page says it is in. */
    static Optional<String> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(start);
        Matcher xml = XML.matcher(start);
        if (meta.find()) {
            return Optional.of(meta.group(1));
        }
        return xml.find() ? Optional.of(xml.group(1)) : Optional.empty();
    }

    static String of(String html) {
        Words words = new Words();
        NodeTraversor.filter(words, Jsoup.parse(html));
        return words.text.toString();
    }

    /** Collects text; what readers do not see is skipped with all it holds. */
    private static final class Words implements NodeFilter {

        private final StringBuilder text = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode piece) {
                text.append(piece.getWholeText());
            } else if (node instanceof Element element) {
                if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                part(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                part(element);
            }
            return FilterResult.CONTINUE;
        }

        private void part(Element element) {
            String name = element.normalName();
            if (element.isBlock() || name.equals("br") || name.equals("td") || name.equals("th")) {
                text.append('\n');
            }
        }
    }
}
