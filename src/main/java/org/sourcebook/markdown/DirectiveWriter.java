package org.sourcebook.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.source.Span;

/** Writes blocks, {@code ::: name {key=value}}, as holes, and reports fences that do not pair. */
final class DirectiveWriter implements NodeWriter {

    static final Code UNCLOSED = new Code("unclosed-block");
    static final Code STRAY = new Code("stray-block-end");
    static final Code MALFORMED = new Code("malformed-block");
    static final Code REPEATED = new Code("repeated-parameter");

    private final Compilation compilation;
    private final BlockRenderer blocks;

    DirectiveWriter(Compilation compilation, BlockRenderer blocks) {
        this.compilation = compilation;
        this.blocks = blocks;
    }

    @Override
    public Node write(Node node, Output out) {
        DirectiveNode directive = (DirectiveNode) node;
        InlineText header = InlineText.of(
                compilation.source(),
                directive.header().start(),
                directive.header().end());
        String name = header.text().substring(0, nameEnd(header.text()));
        if (!directive.closed()) {
            String hint = "end it with a line of " + directive.colons() + " colons";
            Span fence = name.isEmpty() ? directive.where() : directive.where().union(header.span(0, name.length()));
            compilation.problems().error(UNCLOSED, fence, "this block is not closed", hint);
        }
        List<Piece.Parameter> parameters = parameters(header, name.length());
        Output content = out.inner();
        out.plainLine();
        blocks.children(directive, content);
        out.plainLine();
        if (!name.isEmpty()) {
            Span where = compilation.problems().inFile(header.span(0, name.length()));
            out.line().hole(new Piece.Block(name, parameters, content.pieces(), where));
        }
        return node;
    }

    Node end(Node node, Output out) {
        DirectiveEndNode end = (DirectiveEndNode) node;
        if (end.stray()) {
            String hint = "a block begins with ::: and its name; it ends in the same list or quote it began in";
            compilation.problems().error(STRAY, end.where(), "no block is open here", hint);
        }
        return node;
    }

    private List<Piece.Parameter> parameters(InlineText header, int nameEnd) {
        String text = header.text();
        int open = Ascii.skipBlanks(text, nameEnd, text.length());
        Optional<Braces> braces = text.startsWith("{", open) ? Braces.read(text, open) : Optional.empty();
        int end = braces.map(Braces::end).orElse(open);
        int rest = Ascii.skipBlanks(text, end, text.length());
        boolean colons = Ascii.skipRun(text, ':', rest, text.length()) == text.length();
        boolean pairs = braces.stream().flatMap(list -> list.items().stream()).allMatch(item -> item.kind() == '=');
        if (nameEnd == 0 || !colons || !pairs) {
            int at = nameEnd == 0 ? 0 : pairs ? rest : open;
            String hint = "write ::: name {key=value other=\"two words\"} on one line";
            compilation.problems().error(MALFORMED, header, at, text.length(), "this is not how a block begins", hint);
            return List.of();
        }
        return braces.map(list -> parameters(list, header)).orElse(List.of());
    }

    private List<Piece.Parameter> parameters(Braces braces, InlineText header) {
        Set<String> seen = new HashSet<>();
        return braces.items().stream()
                .filter(item -> first(seen, item, header))
                .map(item -> parameter(item, header))
                .toList();
    }

    private boolean first(Set<String> seen, Braces.Item item, InlineText header) {
        boolean first = seen.add(item.name());
        if (!first) {
            String message = "the parameter '" + item.name() + "' is given twice";
            compilation
                    .problems()
                    .error(REPEATED, header, item.start(), item.nameEnd(), message, "keep one of the two");
        }
        return first;
    }

    private Piece.Parameter parameter(Braces.Item item, InlineText header) {
        Span key = compilation.problems().inFile(header.span(item.start(), item.nameEnd()));
        Span value = compilation.problems().inFile(header.span(item.valueStart(), item.valueEnd()));
        return new Piece.Parameter(item.name(), item.value(), key, value);
    }

    private static int nameEnd(String header) {
        int end = 0;
        while (end < header.length() && name(header.charAt(end), end == 0)) {
            end++;
        }
        return end;
    }

    private static boolean name(char c, boolean first) {
        return Ascii.letter(c) || !first && (Ascii.digit(c) || c == '-' || c == '_');
    }
}
