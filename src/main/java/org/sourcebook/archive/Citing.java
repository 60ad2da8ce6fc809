package org.sourcebook.archive;

import java.util.Optional;
import org.sourcebook.content.EntityId;
import org.sourcebook.source.Span;

/**
 * One citation of a record, resolved. {@code statement} tells what it stands for: citations of one list, or of one bracket in the text, have the
 * same. {@code inText} says that it stands in the record's text.
 */
record Citing(
        String statement,
        String anchor,
        EntityId cited,
        Optional<EntityId> origin,
        String stance,
        Span span,
        boolean inText) {

    private static final String SUPPORTS = "supports";

    boolean supports() {
        return supports(stance);
    }

    static boolean supports(String stance) {
        return stance.isEmpty() || stance.equals(SUPPORTS);
    }
}
