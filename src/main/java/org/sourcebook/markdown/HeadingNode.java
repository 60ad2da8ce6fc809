package org.sourcebook.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** A heading: its level, whether it was underlined rather than begun with hashes, and the lines of its text. */
final class HeadingNode extends Block {

    private final int level;
    private final boolean underlined;

    HeadingNode(int level, boolean underlined, List<BasedSequence> lines) {
        super(lines);
        this.level = level;
        this.underlined = underlined;
    }

    int level() {
        return level;
    }

    boolean underlined() {
        return underlined;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
