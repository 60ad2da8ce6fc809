package org.sourcebook.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a block's declaration asks to be drawn of its records. */
enum BlockDrawing {
    /** The dated ones, in order of time. */
    TIMELINE,
    /** The relations, or those of its one record. */
    NETWORK,
    /** What its one record holds: rival values, a debate. */
    RECORD;

    /** The word it has in a declaration. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<BlockDrawing> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
