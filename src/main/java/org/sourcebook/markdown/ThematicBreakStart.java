package org.sourcebook.markdown;

import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.block.BlockStart;

/** Recognises a line of three or more {@code *}, {@code -} or {@code _}. */
final class ThematicBreakStart {

    private static final int FEWEST = 3;

    private ThematicBreakStart() {}

    static BlockStart at(LineStart line) {
        String text = line.text();
        char mark = line.first();
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == mark) {
                count++;
            } else if (!Ascii.blank(c)) {
                return BlockStart.none();
            }
        }
        return count < FEWEST
                ? BlockStart.none()
                : BlockStart.of(new LeafParser(new ThematicBreak(line.line()))).atIndex(line.end());
    }
}
