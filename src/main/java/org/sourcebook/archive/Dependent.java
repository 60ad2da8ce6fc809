package org.sourcebook.archive;

import java.util.List;
import org.sourcebook.content.Entity;

/** A record that rests on a source, and by which citations; {@code alone} says that nothing else supports the record. */
public record Dependent(Entity record, List<Reliance> reliances, boolean alone) {

    public Dependent {
        reliances = List.copyOf(reliances);
    }

    /** Whether the source speaks for something in the record, and is not only argued with or mentioned. */
    public boolean isSupported() {
        return reliances.stream().anyMatch(Reliance::supports);
    }
}
