package org.sourcebook.capture;

import java.util.List;
import org.sourcebook.quote.Quotation;
import org.sourcebook.quote.QuoteState;

/**
 * What came of one source: what was done, or why nothing was; and each of its quotations with what is known now.
 *
 * <p>{@code note} says why no text could be read, and is empty where one was.
 */
public record Outcome(boolean done, String words, String note, List<Looked> quotes) {

    /** A quotation that was looked for. */
    public record Looked(Quotation quotation, QuoteState state) {}

    public Outcome {
        quotes = List.copyOf(quotes);
    }

    /** A source that stays as it was. */
    public static Outcome failed(String why) {
        return new Outcome(false, why, "", List.of());
    }

    /** Whether anything went wrong: nothing was captured, or a quote is not there. */
    public boolean isBad() {
        return !done || count(QuoteState.CHANGED) > 0;
    }

    /** How many of the quotations are in a state. */
    public long count(QuoteState state) {
        return quotes.stream().filter(looked -> looked.state() == state).count();
    }
}
