package org.sourcebook.extract;

import java.util.List;
import org.sourcebook.quote.QuoteText;
import org.sourcebook.quote.Selector;

/**
 * What can be read of a document: its text in the form of {@link QuoteText}, or why there is none.
 *
 * <p>{@code readings} holds more than one text where it is open how lines go together; words count as found if one of them has them.
 * {@code problem} is empty where there is a text.
 */
public record Readable(List<String> readings, String problem) {

    public Readable {
        readings = List.copyOf(readings);
    }

    static Readable text(String... readings) {
        List<String> normal = List.of(readings).stream()
                .map(QuoteText::normal)
                .distinct()
                .filter(text -> !text.isEmpty())
                .toList();
        return normal.isEmpty() ? unreadable("the document holds no text") : new Readable(normal, "");
    }

    static Readable unreadable(String problem) {
        return new Readable(List.of(), problem);
    }

    public boolean isText() {
        return problem.isEmpty();
    }

    /** Whether the text has words. */
    public boolean has(Selector words) {
        return readings.stream().anyMatch(words::isIn);
    }
}
