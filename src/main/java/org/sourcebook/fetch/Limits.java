package org.sourcebook.fetch;

import java.time.Duration;

/**
 * How much one fetch may take: bytes of a reply, on the wire and unpacked; time for everything; time without a byte; redirects.
 *
 * <p>{@code privateAllowed} lets it reach addresses that are not on the public internet.
 */
public record Limits(long bytes, Duration total, Duration silence, int redirects, boolean privateAllowed) {

    /** What the command allows unless told otherwise. */
    public static final Limits USUAL =
            new Limits(50_000_000, Duration.ofSeconds(60), Duration.ofSeconds(20), 10, false);
}
