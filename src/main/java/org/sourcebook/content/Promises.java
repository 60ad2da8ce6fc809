package org.sourcebook.content;

import java.util.List;

/**
 * What a site has promised: the addresses it published ({@code content/published.txt}), and what it says of those that went
 * ({@code content/removed.yaml}).
 */
public record Promises(List<Published> published, List<Removal> removed) {

    /** Where the published addresses stand. */
    public static final String LIST = "content/published.txt";

    /** Where it is told what went. */
    public static final String REMOVED = "content/removed.yaml";

    /** Of a site that has published nothing. */
    public static final Promises NONE = new Promises(List.of(), List.of());

    public Promises {
        published = List.copyOf(published);
        removed = List.copyOf(removed);
    }
}
