package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sourcebook.markdown.Body;
import org.sourcebook.markdown.Footnote;
import org.sourcebook.markdown.Piece;

/**
 * A text as words alone, one entry for each paragraph, heading, item or row: links to records read as their titles, citations
 * are gone, footnotes stand at the end.
 */
final class PlainText {

    /** Elements inside a line; every other one begins a new one. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "cite", "code", "del", "em", "i", "kbd", "mark", "q", "s", "small", "span", "strong",
            "sub", "sup");

    private static final Set<String> CELLS = Set.of("td", "th", "br");

    private final Function<Piece.EntityLink, String> titles;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private PlainText(Function<Piece.EntityLink, String> titles) {
        this.titles = titles;
    }

    /** {@code titles} says what a link to a record is called that has no label of its own. */
    static List<String> lines(Body body, Function<Piece.EntityLink, String> titles) {
        PlainText text = new PlainText(titles);
        text.addAll(body.pieces());
        for (Footnote footnote : body.footnotes()) {
            text.end();
            text.addAll(footnote.content());
        }
        text.end();
        return text.lines;
    }

    private void addAll(List<Piece> pieces) {
        pieces.forEach(this::add);
    }

    private void add(Piece piece) {
        if (piece instanceof Piece.Html html) {
            html(html.html());
        } else if (piece instanceof Piece.Link link) {
            addAll(link.content());
        } else if (piece instanceof Piece.EntityLink link) {
            words(link.label().isEmpty() ? titles.apply(link) : link.label());
        } else if (piece instanceof Piece.Image image) {
            words(image.alt());
        } else if (piece instanceof Piece.Citation) {
            line.setLength(line.toString().stripTrailing().length());
        } else if (piece instanceof Piece.Block block) {
            end();
            addAll(block.content());
            end();
        }
    }

    private void html(String html) {
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int close = tag < 0 ? -1 : html.indexOf('>', tag);
            words(unescaped(html.substring(at, close < 0 ? html.length() : tag)));
            if (close >= 0) {
                tag(html.substring(tag + 1, close));
            }
            at = close < 0 ? html.length() : close + 1;
        }
    }

    /** The four characters that are written as references in finished HTML. */
    private static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
    }

    private void tag(String inside) {
        int start = inside.startsWith("/") ? 1 : 0;
        int end = start;
        while (end < inside.length() && inside.charAt(end) > '/') {
            end++;
        }
        String name = inside.substring(start, end);
        if (CELLS.contains(name)) {
            words(" ");
        } else if (!INLINE.contains(name)) {
            end();
        }
    }

    /** Adds text; every run of white space becomes one space. */
    private void words(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ') {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private void end() {
        String done = line.toString().strip();
        if (!done.isEmpty()) {
            lines.add(done);
        }
        line.setLength(0);
    }
}
