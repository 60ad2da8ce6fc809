package org.sourcebook.markdown;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A line at which a block may begin: its text from the first character that is not blank, and the block it is in.
 *
 * <p>{@code matched} is the innermost open block the line belongs to so far.
 */
record LineStart(ParserState state, BlockParser matched, BasedSequence line, int start) {

    LineStart(ParserState state, BlockParser matched) {
        this(state, matched, state.getLine(), state.getNextNonSpaceIndex());
    }

    char first() {
        return line.charAt(start);
    }

    /** The text from the first character that is not blank. */
    String text() {
        return line.getBase().toString().substring(line.getStartOffset() + start, line.getEndOffset());
    }

    /** The offset in the Markdown text of a character of {@link #text()}. */
    int origin(int offset) {
        return line.getStartOffset() + start + offset;
    }

    int end() {
        return line.length();
    }

    /** The column at which the text begins, relative to where the enclosing block's content does. */
    int column() {
        return state.getColumn() + state.getIndent();
    }

    /** Whether the line would go on a paragraph, be it only lazily. */
    boolean inParagraph() {
        return matched.isParagraphParser() || state.getActiveBlockParser().isParagraphParser();
    }
}
