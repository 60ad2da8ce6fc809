package org.sourcebook.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** Writes code blocks, fenced and indented; the first word after a fence is the language. */
final class CodeWriter implements NodeWriter {

    private final Compilation compilation;
    private final BlockAttributes attributes;

    CodeWriter(Compilation compilation, BlockAttributes attributes) {
        this.compilation = compilation;
        this.attributes = attributes;
    }

    @Override
    public Node write(Node node, Output out) {
        BlockAttributes.After after = attributes.after(node, Place.CODE);
        Attributes given = after.attributes();
        String language = "";
        if (node instanceof FencedCodeBlock fenced) {
            BasedSequence info = fenced.getInfo();
            InlineText line = InlineText.of(compilation.source(), info.getStartOffset(), info.getEndOffset());
            BlockAttributes.Text text = attributes.atEnd(line, Place.CODE);
            given = given.and(text.attributes());
            language = firstWord(text.text().text());
        }
        String type = language.isEmpty() ? "" : " class=\"language-" + Markup.text(language) + "\"";
        out.line().tag(given.tag("pre")).tag("<code" + type + ">");
        out.text(code((ContentNode) node));
        out.tag("</code></pre>").line().plainLine();
        return after.last();
    }

    private static String firstWord(String info) {
        String words = Escapes.resolve(info);
        Optional<String> first = words.isEmpty() ? Optional.empty() : Optional.of(words.split("[ \t]", 2)[0]);
        return first.orElse("");
    }

    private static String code(ContentNode node) {
        StringBuilder code = new StringBuilder();
        for (BasedSequence line : node.getContentLines()) {
            String text = line.toString();
            code.append(text).append(text.endsWith("\n") ? "" : "\n");
        }
        return code.toString();
    }
}
