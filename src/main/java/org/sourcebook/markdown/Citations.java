package org.sourcebook.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.sourcebook.diagnostic.Code;

/**
 * Reads citations in brackets, after Pandoc: {@code [see @vice-2015, p. 3; -@nyt-2015]}.
 *
 * <p>The keys are noted while the text is read, so that those in code, in addresses and after a backslash do not count.
 */
final class Citations {

    static final Code MALFORMED = new Code("malformed-citation");

    private static final String BEFORE_KEY = " \t\n[(;-\"'“‘";
    private static final String INSIDE_KEY = ":.#$%&-+?<>~/_";

    private final InlineText source;
    private final String text;
    private final Compilation compilation;
    private final Deque<Integer> keys = new ArrayDeque<>();

    Citations(InlineText source, Compilation compilation) {
        this.source = source;
        this.text = source.text();
        this.compilation = compilation;
    }

    /** Notes the {@code @} at an offset, if it can begin a key. */
    void note(int at) {
        boolean apart = at > 0 && BEFORE_KEY.indexOf(text.charAt(at - 1)) >= 0;
        if (apart && keyEnd(at + 1) > at + 1) {
            keys.push(at);
        }
    }

    /** The citation that a pair of brackets is; empty where no key stands between them. */
    Optional<Piece.Citation> read(Bracket bracket, int close) {
        List<Integer> inside = take(bracket.content());
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        List<CitationItem> items = new ArrayList<>();
        int from = bracket.content();
        for (int at = 0; at < inside.size(); at++) {
            int key = inside.get(at);
            int last = at + 1 < inside.size() ? separator(keyEnd(key + 1), inside.get(at + 1)) : close;
            if (last < 0) {
                report(inside.get(at + 1), keyEnd(inside.get(at + 1) + 1));
                last = inside.get(at + 1);
            }
            items.add(item(from, key, last));
            from = last + 1;
        }
        int start = bracket.start() + (bracket.image() ? 1 : 0);
        return Optional.of(new Piece.Citation(items, compilation.problems().inFile(source.span(start, close + 1))));
    }

    /** Whether a key stands in an open bracket. */
    boolean holds(Bracket bracket) {
        return !keys.isEmpty() && keys.peek() >= bracket.content();
    }

    /** The citation with the words it relies on, which stand in braces after it. */
    Piece.Citation quoting(Piece.Citation citation, Braces braces) {
        Attributes given = compilation.attributes().check(braces, Place.CITATION, source);
        Optional<Braces.Item> exact = braces.items().stream()
                .filter(item -> item.kind() == '=' && item.name().equals(Place.QUOTE_WORDS))
                .findFirst();
        if (given.values().isEmpty()) {
            return citation;
        } else if (exact.isEmpty() || citation.items().size() != 1) {
            String hint = "cite one source in the bracket, and give its words: [@one]{quote=\"the exact words\"}";
            Braces.Item first = braces.items().get(0);
            String message = "a quote is of one source, and has words";
            compilation.problems().error(MALFORMED, source, first.start(), first.nameEnd(), message, hint);
            return citation;
        }
        QuotedWords words = new QuotedWords(
                given.value(Place.QUOTE_WORDS),
                given.value(Place.QUOTE_PREFIX),
                given.value(Place.QUOTE_SUFFIX),
                compilation
                        .problems()
                        .inFile(source.span(
                                exact.get().valueStart(), exact.get().valueEnd())));
        return new Piece.Citation(List.of(citation.items().get(0).quoting(words)), citation.span());
    }

    private void report(int start, int end) {
        String hint = "separate citations by a semicolon: [@one; @two]; put \\ before an @ that is text";
        compilation
                .problems()
                .error(MALFORMED, source, start, end, "two sources stand in one citation without a semicolon", hint);
    }

    /** The keys noted from {@code start} on, in their order; they are used up. */
    private List<Integer> take(int start) {
        List<Integer> taken = new ArrayList<>();
        while (!keys.isEmpty() && keys.peek() >= start) {
            taken.add(0, keys.pop());
        }
        return taken;
    }

    /** Where the semicolon stands that parts two keys: the last one between them; -1 where there is none. */
    private int separator(int from, int nextKey) {
        int found = text.lastIndexOf(';', nextKey);
        return found >= from ? found : -1;
    }

    private CitationItem item(int from, int key, int last) {
        boolean suppress = text.charAt(key - 1) == '-';
        int end = keyEnd(key + 1);
        Locator locator = Locator.read(text, end, last);
        return new CitationItem(
                plain(from, suppress ? key - 1 : key),
                text.substring(key + 1, end),
                locator.label(),
                locator.value(),
                plain(suffixStart(locator.end(), last), last),
                suppress,
                Optional.empty(),
                compilation.problems().inFile(source.span(key + 1, end)));
    }

    private int suffixStart(int at, int last) {
        int start = Ascii.skipSpaces(text, at, last);
        return start < last && text.charAt(start) == ',' ? start + 1 : start;
    }

    private String plain(int start, int end) {
        return end <= start
                ? ""
                : Escapes.resolve(text.substring(start, end)).replace('\n', ' ').strip();
    }

    /** "The key must begin with a letter, digit or _, and may contain … internal punctuation characters." */
    private int keyEnd(int start) {
        int end = start;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean word =
                    Ascii.alphanumeric(c) || c == '_' || c >= 0xC0 && !Unicode.punctuation(c) && !Unicode.whitespace(c);
            if (word) {
                end = at + 1;
            } else if (at == start || at > end || INSIDE_KEY.indexOf(c) < 0) {
                return end;
            }
            at++;
        }
        return end;
    }
}
