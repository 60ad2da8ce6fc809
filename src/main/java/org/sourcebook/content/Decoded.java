package org.sourcebook.content;

import java.util.List;
import org.sourcebook.diagnostic.Diagnostic;

/** What came of reading one record's file: the record and what is wrong with it. A draft is not finished, by its own word. */
public record Decoded(Entity entity, List<Diagnostic> diagnostics, boolean draft) {

    public Decoded {
        diagnostics = List.copyOf(diagnostics);
    }
}
