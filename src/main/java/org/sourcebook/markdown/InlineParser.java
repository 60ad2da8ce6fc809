package org.sourcebook.markdown;

import java.util.ArrayList;
import java.util.List;
import org.sourcebook.source.Span;

/**
 * Reads the text of a paragraph, heading or cell into tokens, in time that grows with its length.
 *
 * <p>It follows the algorithm of CommonMark's appendix "A parsing strategy", with entity links, citations, footnotes,
 * spans and attributes besides.
 */
final class InlineParser {

    private static final boolean[] SPECIAL = new boolean[128];

    static {
        for (char c : "\n\\`*_[]!<&@{".toCharArray()) {
            SPECIAL[c] = true;
        }
    }

    private final InlineText source;
    private final String text;
    private final Compilation compilation;
    private final boolean extended;
    private final List<Token> tokens = new ArrayList<>();
    private final Delimiters delimiters = new Delimiters();
    private final Brackets brackets;
    private final StrayAttributes strayAttributes;
    private final HtmlScanner html;
    private BacktickRuns backticks;
    private int pending;

    InlineParser(InlineText source, Compilation compilation) {
        this.source = source;
        this.text = source.text();
        this.compilation = compilation;
        this.extended = compilation.extended();
        this.brackets = new Brackets(source, compilation, tokens, delimiters);
        this.strayAttributes = new StrayAttributes(source, compilation.problems());
        this.html = new HtmlScanner(text);
    }

    List<Token> parse() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c < 128 && SPECIAL[c] ? construct(c, at) : -1;
            at = end < 0 ? at + 1 : end;
        }
        flush(at);
        delimiters.process(0);
        brackets.finish();
        return tokens;
    }

    /** Reads the construct that may begin with a character; answers the offset after it, or -1 where it is text. */
    private int construct(char c, int at) {
        return switch (c) {
            case '\n' -> lineEnd(at);
            case '\\' -> escape(at);
            case '`' -> code(at);
            case '*', '_' -> delimiters(c, at);
            case '[' -> openingBracket(at);
            case ']' -> closingBracket(at);
            case '!' -> image(at);
            case '<' -> angle(at);
            case '&' -> reference(at);
            case '@' -> key(at);
            default -> brace(at);
        };
    }

    private void flush(int end) {
        if (end > pending) {
            tokens.add(new Token.Text(pending, end));
        }
        pending = end;
    }

    private int put(Token token, int start, int end) {
        flush(start);
        tokens.add(token);
        pending = end;
        return end;
    }

    /** "A line ending … preceded by two or more spaces … is parsed as a hard line break." */
    private int lineEnd(int at) {
        int trimmed = at;
        while (trimmed > pending && text.charAt(trimmed - 1) == ' ') {
            trimmed--;
        }
        boolean hard = at - trimmed >= 2;
        flush(trimmed);
        tokens.add(new Token.Break(hard));
        pending = Ascii.skipBlanks(text, at + 1, text.length());
        return pending;
    }

    private int escape(int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '\n') {
            put(new Token.Break(true), at, at + 2);
            pending = Ascii.skipBlanks(text, at + 2, text.length());
            return pending;
        } else if (Ascii.punctuation(next)) {
            flush(at);
            pending = at + 1;
            return at + 2;
        }
        return -1;
    }

    private int code(int at) {
        if (backticks == null) {
            backticks = new BacktickRuns(text);
        }
        int open = Ascii.skipRun(text, '`', at, text.length());
        int close = backticks.next(open - at, open);
        if (close < 0) {
            return open;
        }
        return put(new Token.Code(stripped(text.substring(open, close).replace('\n', ' '))), at, close + open - at);
    }

    /** "If the resulting string both begins and ends with a space character, but does not consist entirely of space …" */
    private static String stripped(String code) {
        boolean padded = code.length() > 1 && code.startsWith(" ") && code.endsWith(" ");
        boolean spaces = Ascii.skipRun(code, ' ', 0, code.length()) == code.length();
        return padded && !spaces ? code.substring(1, code.length() - 1) : code;
    }

    private int delimiters(char mark, int at) {
        int end = Ascii.skipRun(text, mark, at, text.length());
        return put(delimiters.push(text, at, end), at, end);
    }

    private int openingBracket(int at) {
        int end = extended ? ours(at) : -1;
        if (end < 0) {
            flush(at);
            brackets.open(at, false);
            pending = at + 1;
            return pending;
        }
        return end;
    }

    /** Reads an entity link or a footnote reference. */
    private int ours(int at) {
        int entity = text.startsWith("[[", at) ? EntityLinks.close(text, at) : -1;
        if (entity > 0) {
            brackets.enclose();
            return entityLink(at, entity);
        }
        int note = text.startsWith("[^", at) ? FootnoteNode.labelEnd(text, at + 2) : -1;
        if (note > 0) {
            brackets.enclose();
            return footnote(at, note);
        }
        return -1;
    }

    /** Whether what follows an exclamation mark is a link or a footnote of ours rather than an image. */
    private boolean oursBegins(int at) {
        boolean entity = text.startsWith("[[", at) && EntityLinks.close(text, at) > 0;
        return entity || text.startsWith("[^", at) && FootnoteNode.labelEnd(text, at + 2) > 0;
    }

    private int entityLink(int at, int close) {
        String target = EntityLinks.target(text, at, close);
        int start = EntityLinks.targetStart(text, at, close);
        Span span = compilation.problems().inFile(source.span(start, start + target.length()));
        InlineText words = source.part(EntityLinks.labelStart(text, at, close), close);
        Output label = new Output();
        compilation.inline(words, label);
        String plain = label.plainFrom(0).replace('\n', ' ');
        Piece.EntityLink link = new Piece.EntityLink(target, plain, finished(label, words), span);
        return put(new Token.Hole(link, plain.isEmpty() ? target : plain), at, close + 2);
    }

    /** The HTML of a label, which cannot hold a link itself. */
    private String finished(Output label, InlineText words) {
        StringBuilder html = new StringBuilder();
        for (Piece piece : label.pieces()) {
            if (piece instanceof Piece.Html part) {
                html.append(part.html());
            } else {
                String message = "the label of a link cannot hold a link, an image or raw HTML";
                compilation.problems().error(Brackets.NESTED, words.span(), message, "write text alone");
            }
        }
        return html.toString();
    }

    private int footnote(int at, int close) {
        String label = text.substring(at + 2, close);
        Piece.FootnoteReference reference = compilation.footnotes().refer(label, source.span(at, close + 1));
        return reference.number() == 0 ? close + 1 : put(new Token.Hole(reference, ""), at, close + 1);
    }

    private int closingBracket(int at) {
        flush(at);
        int end = brackets.close(at);
        if (end > 0) {
            pending = end;
        }
        return end;
    }

    private int image(int at) {
        if (!text.startsWith("[", at + 1) || extended && oursBegins(at + 1)) {
            return -1;
        }
        flush(at);
        brackets.open(at, true);
        pending = at + 2;
        return pending;
    }

    private int angle(int at) {
        int close = Autolinks.address(text, at);
        int mail = close < 0 ? Autolinks.mail(text, at) : close;
        if (mail > 0) {
            return autolink(at, mail, close < 0 ? "mailto:" : "");
        }
        int end = html.any(at);
        return end < 0 ? -1 : rawHtml(at, end);
    }

    private int autolink(int at, int close, String prefix) {
        String address = prefix + text.substring(at + 1, close);
        Span where = source.span(at + 1, close);
        if (!compilation.addresses().allow(address, false, where)) {
            return close + 1;
        }
        flush(at);
        tokens.add(new Token.OpenLink(new Token.Destination(address, "", where), Attributes.NONE));
        tokens.add(new Token.Text(at + 1, close));
        tokens.add(new Token.CloseLink());
        pending = close + 1;
        return pending;
    }

    private int rawHtml(int at, int end) {
        String raw = text.substring(at, end);
        Span where = source.span(at, end);
        if (!compilation.rawHtml().allow(raw, where)) {
            return end;
        }
        return put(
                new Token.Hole(
                        new Piece.RawHtml(raw, true, compilation.problems().inFile(where)), ""),
                at,
                end);
    }

    private int reference(int at) {
        int end = Escapes.referenceEnd(text, at);
        return end < 0 ? -1 : put(new Token.Characters(Escapes.reference(text, at, end)), at, end);
    }

    private int key(int at) {
        if (extended) {
            brackets.citations().note(at);
        }
        return -1;
    }

    private int brace(int at) {
        if (extended) {
            strayAttributes.check(at);
        }
        return -1;
    }
}
