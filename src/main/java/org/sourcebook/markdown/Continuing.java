package org.sourcebook.markdown;

import com.vladsch.flexmark.parser.block.BlockContinue;

/** How a block says that a line belongs to it. */
final class Continuing {

    private static final int NOWHERE = -1;

    private Continuing() {}

    /**
     * From where the line stands.
     *
     * <p>To name that place would do almost the same, but lose what is left of a tab that a list or quote has taken a part of.
     */
    static BlockContinue here() {
        return BlockContinue.atIndex(NOWHERE);
    }
}
