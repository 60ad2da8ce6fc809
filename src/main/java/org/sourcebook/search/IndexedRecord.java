package org.sourcebook.search;

import java.util.List;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.json.Json;
import org.sourcebook.plan.PlannedRecord;

/**
 * All that the index takes from one record: what it is filtered by, what a hit shows of it, and its words with how much each
 * counts in it.
 *
 * <pre>{@code
 * IndexedRecord read = IndexedRecord.of(record);
 * read.words();     // "ghostsec collective anonymous …", each once
 * }</pre>
 *
 * <p>It depends on that record alone and on what the archive says of what it refers to (titles, notices), not on its
 * neighbours or on the language; so it may be computed anywhere, kept, and merged later. {@code kind} is its name and what readers are shown for one
 * and for many; {@code standing} the editors' word and what readers are shown for it, empty without one; {@code shown} is
 * JSON; {@code weights} has a number for each word, see {@link Counted}. Plain values throughout, equal when they say the same.
 */
public record IndexedRecord(
        List<String> kind, List<String> standing, List<Long> decades, String shown, String words, String weights) {

    public IndexedRecord {
        kind = List.copyOf(kind);
        standing = List.copyOf(standing);
        decades = List.copyOf(decades);
    }

    /** Reads a record as its page shows it. */
    public static IndexedRecord of(PlannedRecord record) {
        return of(RecordText.of(record));
    }

    static IndexedRecord of(SearchRecord record) {
        Counted counted = Counted.of(record.texts());
        return new IndexedRecord(
                List.of(record.kind().name(), record.kind().one(), record.kind().many()),
                record.standing()
                        .map(standing -> List.of(standing.name(), standing.words()))
                        .orElse(List.of()),
                record.date().map(Edtf::decades).orElse(List.of()),
                Json.embedded(Shown.of(record)),
                counted.words(),
                counted.weights());
    }
}
