package org.sourcebook.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;

/**
 * Numbers the sources of one page in the order they are first cited.
 *
 * <p>A template need not print every citation it is given. Which marks it left out is known once the page is rendered; the
 * page is then made again with numbers that pass over them, so that no list leads back to a mark that is not there.
 *
 * <p>Belongs to the page that is being made; not thread-safe.
 */
public final class CitationNumbers {

    private final Map<EntityId, Entry> entries = new LinkedHashMap<>();
    private final List<String> marks = new ArrayList<>();
    private final Set<Integer> unprinted;

    public CitationNumbers() {
        this(Set.of());
    }

    /** Numbers that pass over the citations at these places in {@link #marks}. */
    public CitationNumbers(Set<Integer> unprinted) {
        this.unprinted = Set.copyOf(unprinted);
    }

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
    public record Mark(int number, int use, String id, String entryId) {

        private static final Mark UNPRINTED = new Mark(0, 0, "", "");

        /** Whether the page has it; a mark that is not printed has neither number nor ids. */
        public boolean isPrinted() {
            return number > 0;
        }
    }

    /** A source in the page's list. */
    public record Numbered(int number, String entryId, Entity source, List<Use> uses) {}

    /** Counts one more citation of a source. */
    public Mark cite(Entity source, String locator) {
        if (unprinted.contains(marks.size())) {
            marks.add("");
            return Mark.UNPRINTED;
        }
        Entry entry = entries.computeIfAbsent(source.id(), id -> new Entry(entries.size() + 1, source));
        int use = entry.uses.size() + 1;
        String id = "cite-" + entry.number + "-" + use;
        entry.uses.add(new Use(id, locator));
        marks.add(id);
        return new Mark(entry.number, use, id, entryId(entry.number));
    }

    /** The ids of all marks in the order they were asked for, empty for those passed over. */
    public List<String> marks() {
        return List.copyOf(marks);
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
