package org.sourcebook.markdown;

import com.vladsch.flexmark.util.ast.Node;
import org.sourcebook.source.Span;

/** Writes headings, each with an id: the one its author gave, or one made from its text. */
final class HeadingWriter implements NodeWriter {

    private final Compilation compilation;
    private final BlockAttributes attributes;
    private final Facts facts;

    HeadingWriter(Compilation compilation, BlockAttributes attributes, Facts facts) {
        this.compilation = compilation;
        this.attributes = attributes;
        this.facts = facts;
    }

    @Override
    public Node write(Node node, Output out) {
        HeadingNode heading = (HeadingNode) node;
        InlineText all = InlineText.ofLines(compilation.source(), heading.getContentLines());
        BlockAttributes.Text text = withoutClosing(heading, attributes.atEnd(all, Place.HEADING));
        Output content = out.inner();
        out.plainLine();
        int start = out.plainLength();
        facts.inline(compilation.inline(text.text(), content));
        write(heading.level(), text, content, out.plainFrom(start), out);
        out.plainLine();
        return node;
    }

    /** Hashes may close a heading before its attributes, too. */
    private static BlockAttributes.Text withoutClosing(HeadingNode heading, BlockAttributes.Text text) {
        if (heading.underlined() || text.attributes().values().isEmpty()) {
            return text;
        }
        InlineText words = text.text();
        InlineText shorter = words.part(0, HeadingStart.withoutClosing(words.text(), 0));
        return new BlockAttributes.Text(shorter, text.attributes(), text.where());
    }

    private void write(int level, BlockAttributes.Text text, Output content, String plain, Output out) {
        Attributes given = text.attributes();
        if (compilation.extended()) {
            String id = given.value("id").isEmpty() ? compilation.anchors().make(plain) : given.value("id");
            given = given.with("id", id);
            Span where = compilation.problems().inFile(text.text().span());
            facts.heading(new Heading(level, id, plain.replace('\n', ' '), where));
        }
        out.line()
                .tag(given.tag("h" + level))
                .append(content)
                .tag("</h" + level + ">")
                .line();
    }
}
