package org.sourcebook.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.sourcebook.source.Span;

/** Hands on blocks of raw HTML where a site allows them. */
final class HtmlBlockWriter implements NodeWriter {

    private final Compilation compilation;

    HtmlBlockWriter(Compilation compilation) {
        this.compilation = compilation;
    }

    @Override
    public Node write(Node node, Output out) {
        StringBuilder lines = new StringBuilder();
        for (BasedSequence line : ((HtmlBlock) node).getContentLines()) {
            lines.append(line.toString());
        }
        int end = lines.length();
        while (end > 0 && lines.charAt(end - 1) == '\n') {
            end--;
        }
        String html = lines.substring(0, end);
        int blank = lines.length() - lines.toString().stripLeading().length();
        int start = node.getStartOffset() + blank;
        Span where = new Span(
                start,
                Math.max(
                        start, node.getStartOffset() + node.getChars().trimEnd().length()));
        if (compilation.rawHtml().allow(html.strip(), where)) {
            out.line()
                    .hole(new Piece.RawHtml(html, false, compilation.problems().inFile(where)));
            out.line();
        }
        return node;
    }
}
