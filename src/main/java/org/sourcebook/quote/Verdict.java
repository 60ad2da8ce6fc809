package org.sourcebook.quote;

/**
 * What is known about a quotation, why, and since when.
 *
 * <p>{@code reason} says in words why it is not verified; {@code captured} is the moment of the capture in EDTF, empty where there is none.
 */
public record Verdict(QuoteState state, String reason, String captured) {

    static Verdict unverified(String reason) {
        return new Verdict(QuoteState.UNVERIFIED, reason, "");
    }
}
