package org.sourcebook.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;

/**
 * Numbers the sources of one page in the order they are first cited.
 *
 * <p>Belongs to the page that is being made; not thread-safe.
 */
public final class CitationNumbers {

    private final Map<EntityId, Entry> entries = new LinkedHashMap<>();

    private static final class Entry {
        private final int number;
        private final Entity source;
        private final List<Use> uses = new ArrayList<>();

        private Entry(int number, Entity source) {
            this.number = number;
            this.source = source;
        }
    }

    /** One place on the page that cites: the id of its mark ({@code cite-1-2}) and the locator given there. */
    public record Use(String id, String locator) {}

    /** A citation's mark: the source's number, which use of it this is, the mark's own id, the id of the list's entry. */
    public record Mark(int number, int use, String id, String entryId) {}

    /** A source in the page's list. */
    public record Numbered(int number, String entryId, Entity source, List<Use> uses) {}

    /** Counts one more citation of a source. */
    public Mark cite(Entity source, String locator) {
        Entry entry = entries.computeIfAbsent(source.id(), id -> new Entry(entries.size() + 1, source));
        int use = entry.uses.size() + 1;
        String id = "cite-" + entry.number + "-" + use;
        entry.uses.add(new Use(id, locator));
        return new Mark(entry.number, use, id, entryId(entry.number));
    }

    private static String entryId(int number) {
        return "src-" + number;
    }

    /** The sources cited so far, by number. */
    public List<Numbered> all() {
        return entries.values().stream()
                .map(entry -> new Numbered(entry.number, entryId(entry.number), entry.source, List.copyOf(entry.uses)))
                .toList();
    }
}
