package org.sourcebook.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.sourcebook.diagnostic.Code;

/** Decides at each closing bracket what the pair is: a link, an image, a span, a citation, or text. */
final class Brackets {

    static final Code NESTED = new Code("nested-link");
    static final Code UNCLOSED = new Code("unclosed-entity-link");

    private final InlineText source;
    private final String text;
    private final Compilation compilation;
    private final List<Token> tokens;
    private final Delimiters delimiters;
    private final LinkTails tails;
    private final Citations citations;
    private final Deque<Bracket> open = new ArrayDeque<>();

    Brackets(InlineText source, Compilation compilation, List<Token> tokens, Delimiters delimiters) {
        this.source = source;
        this.text = source.text();
        this.compilation = compilation;
        this.tokens = tokens;
        this.delimiters = delimiters;
        this.tails = new LinkTails(source, compilation);
        this.citations = new Citations(source, compilation);
    }

    Citations citations() {
        return citations;
    }

    /** Takes an opening bracket, whose text is the next token. */
    void open(int start, boolean image) {
        enclose();
        Bracket bracket = new Bracket(tokens.size(), start, image);
        tokens.add(new Token.Text(start, bracket.content()));
        open.push(bracket);
    }

    /** Notes that the innermost open bracket has another inside. */
    void enclose() {
        if (!open.isEmpty()) {
            open.peek().setHoldsBracket();
        }
    }

    /** Takes the closing bracket at {@code at}; answers the offset after what it ends, or -1 where it is text. */
    int close(int at) {
        if (open.isEmpty()) {
            return -1;
        }
        Bracket bracket = open.pop();
        int end = compilation.extended() ? span(bracket, at) : -1;
        if (end < 0) {
            end = bracket.active() ? link(bracket, at) : inactive(bracket, at);
        }
        return end < 0 && compilation.extended() ? citation(bracket, at) : end;
    }

    private int span(Bracket bracket, int at) {
        boolean possible = !bracket.image() && text.charAt(bracket.content()) != '@';
        Optional<Braces> braces = possible ? braces(at + 1) : Optional.empty();
        if (braces.isEmpty() || citations.holds(bracket) && isQuote(braces.get())) {
            return -1;
        }
        Attributes attributes = compilation.attributes().check(braces.get(), Place.SPAN, source);
        tokens.set(bracket.token(), new Token.Tag(attributes.tag("span")));
        tokens.add(new Token.Tag("</span>"));
        delimiters.process(bracket.start());
        return braces.get().end();
    }

    /** Whether what stands in braces can only be the words of a citation. */
    private static boolean isQuote(Braces braces) {
        return braces.items().stream().anyMatch(item -> item.name().startsWith(Place.QUOTE_WORDS));
    }

    private Optional<Braces> braces(int at) {
        boolean brace = compilation.extended() && at < text.length() && text.charAt(at) == '{';
        return brace ? Braces.read(text, at).filter(list -> !list.items().isEmpty()) : Optional.empty();
    }

    private int inactive(Bracket bracket, int at) {
        if (compilation.extended() && text.startsWith("(", at + 1)) {
            reportNested(bracket, at);
        }
        return -1;
    }

    private int link(Bracket bracket, int at) {
        Optional<LinkTails.Tail> found = tails.read(bracket, at);
        if (found.isEmpty()) {
            return -1;
        }
        LinkTails.Tail tail = found.get();
        Optional<Braces> braces = braces(tail.end());
        Place place = bracket.image() ? Place.IMAGE : Place.LINK;
        Attributes attributes = braces.map(list -> compilation.attributes().check(list, place, source))
                .orElse(Attributes.NONE);
        Token.Destination to = tail.to();
        boolean allowed = compilation.addresses().allow(to.address(), bracket.image(), to.span());
        if (allowed && !nested(bracket, at)) {
            enclose(bracket, to, attributes);
        } else {
            tokens.set(bracket.token(), new Token.Tag(""));
        }
        delimiters.process(bracket.start());
        return braces.map(Braces::end).orElse(tail.end());
    }

    private void enclose(Bracket bracket, Token.Destination to, Attributes attributes) {
        if (bracket.image()) {
            tokens.set(bracket.token(), new Token.OpenImage(to, attributes));
            tokens.add(new Token.CloseImage());
        } else {
            tokens.set(bracket.token(), new Token.OpenLink(to, attributes));
            tokens.add(new Token.CloseLink());
            deactivateOuter();
        }
    }

    private boolean nested(Bracket bracket, int at) {
        boolean nested = compilation.extended() && !bracket.image() && holdsLink(bracket);
        if (nested) {
            reportNested(bracket, at);
        }
        return nested;
    }

    private boolean holdsLink(Bracket bracket) {
        return tokens.subList(bracket.token() + 1, tokens.size()).stream().anyMatch(Token::leads);
    }

    private void reportNested(Bracket bracket, int at) {
        String hint = "end one before the other begins";
        compilation
                .problems()
                .error(NESTED, source, bracket.start(), at + 1, "a link cannot stand inside another", hint);
    }

    private void deactivateOuter() {
        for (Bracket outer : open) {
            if (!outer.image() && !outer.active()) {
                return;
            } else if (!outer.image()) {
                outer.deactivate();
            }
        }
    }

    private int citation(Bracket bracket, int at) {
        Optional<Piece.Citation> citation = citations.read(bracket, at);
        if (citation.isEmpty()) {
            return -1;
        } else if (holdsLink(bracket)) {
            reportNested(bracket, at);
        }
        tokens.subList(bracket.token(), tokens.size()).clear();
        if (bracket.image()) {
            tokens.add(new Token.Text(bracket.start(), bracket.start() + 1));
        }
        Optional<Braces> words = braces(at + 1);
        Piece.Citation whole =
                words.map(braces -> citations.quoting(citation.get(), braces)).orElse(citation.get());
        tokens.add(new Token.Hole(whole, ""));
        delimiters.drop(bracket.start());
        return words.map(Braces::end).orElse(at + 1);
    }

    /** Reports the double brackets that were never closed. */
    void finish() {
        for (Bracket bracket : open) {
            int inner = bracket.start() + 1;
            boolean twice = compilation.extended() && !bracket.image() && text.startsWith("[", inner);
            int word = twice ? wordEnd(inner + 1) : -1;
            if (word > inner + 1 && text.startsWith("]", word)) {
                String hint = "close it with ]], or put \\ before a bracket that is text";
                compilation
                        .problems()
                        .error(
                                UNCLOSED,
                                source,
                                bracket.start(),
                                word + 1,
                                "this link to an entity is not closed",
                                hint);
            }
        }
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < text.length() && (Ascii.alphanumeric(text.charAt(end)) || "-:#".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }
}
