package org.sourcebook.markdown;

import java.util.Optional;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.source.Span;

/** Reads what follows the bracketed text of a link or an image: a destination in parentheses, or a label. */
final class LinkTails {

    static final Code UNDEFINED = new Code("undefined-link-label");

    private final InlineText source;
    private final String text;
    private final Compilation compilation;
    private final LinkScanner scanner;

    LinkTails(InlineText source, Compilation compilation) {
        this.source = source;
        this.text = source.text();
        this.compilation = compilation;
        this.scanner = new LinkScanner(text);
    }

    /** Where a link leads, and the offset after all of it. */
    record Tail(Token.Destination to, int end) {}

    /** The tail of the pair that ends with the bracket at {@code close}. */
    Optional<Tail> read(Bracket bracket, int close) {
        Optional<Tail> inline = text.startsWith("(", close + 1) ? inline(close + 1) : Optional.empty();
        return inline.isPresent() ? inline : reference(bracket, close);
    }

    private Optional<Tail> inline(int open) {
        int start = scanner.spaces(open + 1);
        int after = scanner.destination(start);
        if (after < 0) {
            return Optional.empty();
        }
        int title = scanner.spaces(after);
        int titleEnd = title > after ? scanner.title(title) : -1;
        int close = titleEnd < 0 ? title : scanner.spaces(titleEnd);
        if (!text.startsWith(")", close)) {
            return Optional.empty();
        }
        boolean angled = after > start && text.charAt(start) == '<';
        int from = angled ? start + 1 : start;
        int to = angled ? after - 1 : after;
        String address = Escapes.resolve(text.substring(from, to));
        String words = titleEnd < 0 ? "" : Escapes.resolve(text.substring(title + 1, titleEnd - 1));
        return Optional.of(new Tail(new Token.Destination(address, words, source.span(from, to)), close + 1));
    }

    private Optional<Tail> reference(Bracket bracket, int close) {
        int label = close + 1;
        int end = text.startsWith("[", label) && !ours(label) ? scanner.label(label) : -1;
        if (end > label + 2 && !text.substring(label + 1, end - 1).isBlank()) {
            return full(label, end);
        }
        boolean fits = !bracket.holdsBracket() && close - bracket.content() <= LinkScanner.LONGEST_LABEL;
        if (!fits || close == bracket.content()) {
            return Optional.empty();
        }
        int after = Math.max(end, close + 1);
        return compilation
                .links()
                .find(text.substring(bracket.content(), close))
                .map(to -> new Tail(to, after));
    }

    /** Whether a bracket begins something of our own rather than a label. */
    private boolean ours(int open) {
        return compilation.extended()
                && (text.startsWith("[^", open) || text.startsWith("[@", open) || text.startsWith("[-@", open));
    }

    private Optional<Tail> full(int label, int end) {
        String name = text.substring(label + 1, end - 1);
        Optional<Token.Destination> to = compilation.links().find(name);
        if (to.isEmpty() && compilation.extended() && !text.startsWith("{", end)) {
            Span where = source.span(label + 1, end - 1);
            String otherwise = "define it: '[" + name + "]: address', or put \\ before a bracket that is text";
            String hint = compilation.problems().meant(name, compilation.links().labels(), otherwise);
            compilation.problems().error(UNDEFINED, where, "no link is defined as '" + name + "'", hint);
        }
        return to.map(found -> new Tail(found, end));
    }
}
