package org.sourcebook.cache;

import java.util.List;
import org.sourcebook.content.EntityId;
import org.sourcebook.search.IndexedRecord;
import org.sourcebook.source.Digest;

/** What the search index took from the record in a file, which records and bare ids were asked for meanwhile, and the digest of the answers. */
public record Traced(String file, List<EntityId> records, List<String> names, Digest answered, IndexedRecord indexed) {

    public Traced {
        records = List.copyOf(records);
        names = List.copyOf(names);
    }
}
