package org.sourcebook.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;

/** Recognises the fence at which code begins: three or more backticks or tildes, with an info string. */
final class FencedCodeStart {

    private static final int SHORTEST = 3;

    private FencedCodeStart() {}

    static BlockStart at(LineStart line) {
        String text = line.text();
        char mark = line.first();
        int length = Ascii.skipRun(text, mark, 0, text.length());
        // "If the info string comes after a backtick fence, it may not contain any backtick characters."
        boolean span = mark == '`' && text.indexOf('`', length) >= 0;
        if (length < SHORTEST || span) {
            return BlockStart.none();
        }
        FencedCodeParser parser = new FencedCodeParser(
                mark, length, line.state().getIndent(), line.line().subSequence(line.start() + length, line.end()));
        return BlockStart.of(parser).atIndex(line.end());
    }
}
