package org.sourcebook.quote;

import java.util.List;
import java.util.Optional;
import org.sourcebook.content.EntityId;

/**
 * What was verified about one source, and against which capture.
 *
 * <p>{@code captured} is the moment of the capture as the record says it; {@code digest} is that of the captured document ({@code sha256:…});
 * {@code requested} is the address that was asked for, empty where a file was taken in; {@code note} says why no text could be read, and is
 * empty where one was.
 */
public record Lock(
        EntityId source, String captured, String digest, String requested, String note, List<Locked> quotes) {

    /** One quotation and what came of looking for it. */
    public record Locked(Selector words, QuoteState state) {}

    public Lock {
        quotes = List.copyOf(quotes);
    }

    /** What came of looking for a quotation; empty where nobody did. */
    public Optional<QuoteState> state(Selector words) {
        Selector normal = words.normal();
        return quotes.stream()
                .filter(locked -> locked.words().normal().equals(normal))
                .map(Locked::state)
                .findFirst();
    }
}
