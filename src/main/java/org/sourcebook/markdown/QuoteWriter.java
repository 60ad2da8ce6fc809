package org.sourcebook.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.sourcebook.diagnostic.Code;

/** Writes quotations, and those that begin with {@code [!note]} as callouts. */
final class QuoteWriter implements NodeWriter {

    static final Code UNKNOWN = new Code("unknown-callout");

    private final Compilation compilation;
    private final BlockRenderer blocks;
    private final BlockAttributes attributes;
    private final Facts facts;

    QuoteWriter(Compilation compilation, BlockRenderer blocks, BlockAttributes attributes, Facts facts) {
        this.compilation = compilation;
        this.blocks = blocks;
        this.attributes = attributes;
        this.facts = facts;
    }

    @Override
    public Node write(Node node, Output out) {
        BlockAttributes.After after = attributes.after(node, Place.QUOTE);
        Optional<Mark> mark = compilation.extended() ? mark(node) : Optional.empty();
        if (mark.isPresent()) {
            callout(node, mark.get(), after.attributes(), out);
        } else {
            out.line().tag(after.attributes().tag("blockquote")).line();
            blocks.children(node, out);
            out.line().tag("</blockquote>").line();
        }
        return after.last();
    }

    /** The mark of a callout, and what stands after it on its line. */
    private record Mark(Callout callout, InlineText title) {}

    private Optional<Mark> mark(Node quote) {
        if (!(quote.getFirstChild() instanceof ParagraphNode paragraph)) {
            return Optional.empty();
        }
        InlineText line = InlineText.ofLines(compilation.source(), List.of(paragraph.getLineChars(0)));
        int close = line.text().startsWith("[!") ? wordEnd(line.text()) : -1;
        if (close < 0) {
            return Optional.empty();
        }
        String word = Ascii.lower(line.text().substring(2, close));
        Optional<Callout> callout = Callout.named(word);
        if (callout.isEmpty()) {
            String all = "there are " + String.join(", ", Callout.words());
            String message = "there is no callout '" + word + "'";
            compilation
                    .problems()
                    .error(
                            UNKNOWN,
                            line,
                            2,
                            close,
                            message,
                            compilation.problems().meant(word, Callout.words(), all));
        }
        int title = Ascii.skipBlanks(line.text(), close + 1, line.text().length());
        return callout.map(found -> new Mark(found, line.part(title, line.text().length())));
    }

    private static int wordEnd(String text) {
        int at = 2;
        while (at < text.length() && (Ascii.letter(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        boolean tail = text.startsWith("](", at) || text.startsWith("][", at);
        return at > 2 && text.startsWith("]", at) && !tail ? at : -1;
    }

    private void callout(Node quote, Mark mark, Attributes given, Output out) {
        String word = mark.callout().word();
        Attributes all = given.withClass("callout callout-" + word).with("role", "note");
        out.line().tag(all.tag("aside")).line().tag("<p class=\"callout-title\">");
        if (mark.title().isEmpty()) {
            out.text(mark.callout().title());
        } else {
            facts.inline(compilation.inline(mark.title(), out));
        }
        out.tag("</p>").line().plainLine();
        withoutFirstLine((ParagraphNode) quote.getFirstChild());
        blocks.children(quote, out);
        out.line().tag("</aside>").line();
    }

    private static void withoutFirstLine(ParagraphNode paragraph) {
        List<BasedSequence> lines = paragraph.getContentLines();
        if (lines.size() == 1) {
            paragraph.unlink();
        } else {
            paragraph.setContent(lines.subList(1, lines.size()));
        }
    }
}
