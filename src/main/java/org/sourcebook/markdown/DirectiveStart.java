package org.sourcebook.markdown;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import java.util.ArrayList;
import java.util.List;
import org.sourcebook.source.Span;

/**
 * Recognises the fences of blocks: three or more colons, with a name where one begins and without where one ends.
 *
 * <p>A closing fence ends the innermost block whose own fence is as long, or the innermost of all where none is; blocks
 * inside that one stay unclosed, which the renderer reports. A fence inside a list or quote ends no block around it.
 */
final class DirectiveStart {

    private static final int SHORTEST = 3;

    private DirectiveStart() {}

    static BlockStart at(LineStart line) {
        String text = line.text();
        int colons = Ascii.skipRun(text, ':', 0, text.length());
        if (colons < SHORTEST) {
            return BlockStart.none();
        }
        int from = Ascii.skipBlanks(text, colons, text.length());
        int to = Ascii.trimEnd(text, from, text.length());
        Span fence = new Span(line.origin(0), line.origin(colons));
        if (from == to) {
            return close(line, colons, fence);
        }
        DirectiveNode node = new DirectiveNode(colons, fence, new Span(line.origin(from), line.origin(to)));
        return BlockStart.of(new DirectiveParser(node)).atIndex(line.end());
    }

    private static BlockStart close(LineStart line, int colons, Span fence) {
        List<DirectiveParser> open = open(line);
        int chosen = open.size() - 1;
        for (int at = 0; at < open.size(); at++) {
            chosen = open.get(at).getBlock().colons() == colons ? at : chosen;
        }
        for (int at = Math.max(0, chosen); at < open.size(); at++) {
            open.get(at).end();
        }
        if (chosen >= 0) {
            open.get(chosen).getBlock().close();
        }
        DirectiveEndNode node = new DirectiveEndNode(fence, chosen < 0);
        return BlockStart.of(new LeafParser(node)).atIndex(line.end());
    }

    /** The blocks a fence on this line can end, outermost first: those directly inside each other around it. */
    private static List<DirectiveParser> open(LineStart line) {
        List<BlockParser> active = line.state().getActiveBlockParsers();
        int at = active.lastIndexOf(line.matched());
        while (active.get(at).isParagraphParser() || active.get(at) instanceof ListParser) {
            at--;
        }
        List<DirectiveParser> open = new ArrayList<>();
        while (at >= 0 && active.get(at) instanceof DirectiveParser parser && !parser.over()) {
            open.add(0, parser);
            at--;
        }
        return open;
    }
}
