package org.sourcebook.content;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The list of published addresses as its file has it. */
public final class PublishedList {

    private static final String HEAD = """
            # The addresses this archive has published, and their records. Each stays: as a page, as an alias, or as a note in
            # removed.yaml that says why it went. Lines are added by `sourcebook ids --update`.
            """;

    private PublishedList() {}

    /** The text of a list: a line for each address, sorted. */
    public static String text(Map<String, String> idsByAddress) {
        SortedMap<String, String> sorted = new TreeMap<>(idsByAddress);
        StringBuilder text = new StringBuilder(HEAD);
        sorted.forEach((address, id) ->
                text.append(address).append(id.isEmpty() ? "" : " " + id).append('\n'));
        return text.toString();
    }

    /** What a list says, by address. */
    public static SortedMap<String, String> of(Promises promises) {
        SortedMap<String, String> ids = new TreeMap<>();
        promises.published().forEach(each -> ids.merge(each.address(), each.id(), PublishedList::told));
        return ids;
    }

    private static String told(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
