package org.sourcebook.fetch;

import java.util.List;

/** A page and the whole way to it; {@code document} is what the last reply held, unpacked. */
public record Fetched(List<Hop> hops, byte[] document) {

    public Fetched {
        hops = List.copyOf(hops);
    }

    /** Where the page was found in the end. */
    public Hop last() {
        return hops.get(hops.size() - 1);
    }
}
