package org.sourcebook.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Recognises headings: those that begin with hashes, and paragraphs underlined with {@code =} or {@code -}. */
final class HeadingStart {

    private static final int DEEPEST = 6;

    private HeadingStart() {}

    static BlockStart atx(LineStart line) {
        String text = line.text();
        int level = Ascii.skipRun(text, '#', 0, text.length());
        boolean apart = level == text.length() || Ascii.blank(text.charAt(level));
        if (level > DEEPEST || !apart) {
            return BlockStart.none();
        }
        int from = Ascii.skipBlanks(text, level, text.length());
        int to = withoutClosing(text, from);
        BasedSequence content = line.line().subSequence(line.start() + from, line.start() + to);
        return BlockStart.of(new LeafParser(new HeadingNode(level, false, List.of(content))))
                .atIndex(line.end());
    }

    /** "The optional closing sequence of #s must be preceded by spaces or tabs and may be followed by spaces or tabs." */
    static int withoutClosing(String text, int from) {
        int end = Ascii.trimEnd(text, from, text.length());
        int hashes = end;
        while (hashes > from && text.charAt(hashes - 1) == '#') {
            hashes--;
        }
        boolean closing = hashes == from || Ascii.blank(text.charAt(hashes - 1));
        return closing ? Ascii.trimEnd(text, from, hashes) : end;
    }

    static BlockStart setext(LineStart line, boolean extended) {
        if (!(line.matched() instanceof ParagraphParser paragraph)) {
            return BlockStart.none();
        }
        String text = line.text();
        int end = Ascii.skipRun(text, line.first(), 0, text.length());
        if (Ascii.skipBlanks(text, end, text.length()) < text.length()) {
            return BlockStart.none();
        }
        List<BasedSequence> lines = paragraph.getBlockContent().getLines();
        if (onlyDefinitions(lines, extended)) {
            return BlockStart.none();
        }
        HeadingNode heading = new HeadingNode(line.first() == '=' ? 1 : 2, true, List.copyOf(lines));
        return BlockStart.of(new LeafParser(heading)).atIndex(line.end()).replaceActiveBlockParser();
    }

    /** A paragraph of link reference definitions is no heading; the underline is text that follows them. */
    private static boolean onlyDefinitions(List<BasedSequence> lines, boolean extended) {
        BasedSequence first = lines.get(0).trimStart();
        if (first.length() == 0 || first.charAt(0) != '[') {
            return false;
        }
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.trimStart().toString()));
        return LinkDefinitions.only(text.toString(), extended);
    }
}
