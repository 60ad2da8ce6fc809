package org.sourcebook.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A list: the marker of its first item, and whether blank lines part its content. */
final class ListNode extends Block {

    private final ListMarker marker;
    private boolean tight = true;

    ListNode(ListMarker marker) {
        this.marker = marker;
    }

    ListMarker marker() {
        return marker;
    }

    boolean tight() {
        return tight;
    }

    void loosen() {
        tight = false;
    }

    @Override
    public Node getLastBlankLineChild() {
        return getLastChild();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** One item of a list. */
    static final class Item extends Block {

        @Override
        public Node getLastBlankLineChild() {
            return getLastChild();
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
