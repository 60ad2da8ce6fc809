package org.sourcebook.markdown;

import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.sourcebook.source.Span;

/**
 * Finds the attributes of blocks: at the end of the text of a heading or paragraph, or, for a block that is no text, in
 * a paragraph of their own after it.
 */
final class BlockAttributes {

    private final Compilation compilation;

    BlockAttributes(Compilation compilation) {
        this.compilation = compilation;
    }

    /** Text without the attributes at its end, those, and where they stand. */
    record Text(InlineText text, Attributes attributes, Span where) {}

    /** Attributes after a block, and the last node that has to do with them. */
    record After(Attributes attributes, Node last) {}

    /** Takes the attributes off the end of a text. */
    Text atEnd(InlineText text, Place place) {
        Optional<Braces.Trailing> found = compilation.extended() ? Braces.trailing(text.text()) : Optional.empty();
        if (found.isEmpty()) {
            return new Text(text, Attributes.NONE, text.span());
        }
        int start = found.get().start();
        Attributes attributes = compilation.attributes().check(found.get().braces(), place, text);
        return new Text(
                text.part(0, start),
                attributes,
                text.span(start, found.get().braces().end()));
    }

    /** The attributes in a paragraph of their own after a block. */
    After after(Node block, Place place) {
        Node next = block.getNext();
        while (next instanceof BlankLine) {
            next = next.getNext();
        }
        if (!compilation.extended() || !(next instanceof ParagraphNode paragraph)) {
            return new After(Attributes.NONE, block);
        }
        Optional<InlineText> alone = alone(paragraph);
        if (alone.isEmpty()) {
            return new After(Attributes.NONE, block);
        }
        return new After(atEnd(alone.get(), place).attributes(), paragraph);
    }

    private Optional<InlineText> alone(ParagraphNode paragraph) {
        InlineText text = InlineText.ofLines(compilation.source(), paragraph.getContentLines());
        boolean brace = text.text().startsWith("{");
        return brace
                        && Braces.trailing(text.text())
                                .filter(list -> list.start() == 0)
                                .isPresent()
                ? Optional.of(text)
                : Optional.empty();
    }
}
