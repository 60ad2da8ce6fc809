package org.sourcebook.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Writes blocks of one sort. */
@FunctionalInterface
interface NodeWriter {

    /** Writes a block, with those after it that belong to it; answers the last it has written. */
    Node write(Node node, Output out);
}
