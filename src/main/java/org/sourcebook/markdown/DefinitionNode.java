package org.sourcebook.markdown;

import org.sourcebook.source.Span;

/** What a term means, {@code : text}, after the paragraph that holds the term; or the caption of a table before it. */
final class DefinitionNode extends OwnNode {

    DefinitionNode(Span where) {
        super(where);
    }
}
