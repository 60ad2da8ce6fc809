package org.sourcebook.markdown;

import java.util.List;

/** What an inline text rests on: whether it cites, and the numbers of the footnotes it refers to. */
record InlineFacts(boolean cites, List<Integer> notes) {

    InlineFacts {
        notes = List.copyOf(notes);
    }
}
