package org.sourcebook.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.source.Span;

/**
 * The ids of one body: those its author gave, and those made from headings, which keep out of their way.
 *
 * <p>{@code fn-…} and {@code fnref-…} belong to the footnotes.
 */
final class Anchors {

    static final Code DUPLICATE = new Code("duplicate-anchor");
    static final Code RESERVED = new Code("reserved-anchor");

    /** How the ids begin that footnotes, citations, sources and the theme's templates give. */
    private static final List<String> RESERVED_STARTS = List.of("fn-", "fnref-", "cite-", "src-", "sb-");

    private final Problems problems;
    private final Set<String> taken;
    private final Map<String, Span> claimed = new HashMap<>();
    private final Map<String, Integer> made = new HashMap<>();

    Anchors(String text, Problems problems) {
        this.problems = problems;
        this.taken = written(text);
    }

    /** Everything that may be an id somebody wrote, so that no heading takes it first. */
    private static Set<String> written(String text) {
        Set<String> found = new HashSet<>();
        for (int brace = text.indexOf('{'); brace >= 0; brace = text.indexOf('{', brace + 1)) {
            Braces.read(text, brace)
                    .ifPresent(list -> list.items().stream()
                            .filter(item -> item.kind() == '#' || item.name().equals("id"))
                            .forEach(item -> found.add(item.value())));
        }
        return found;
    }

    /** Takes an id its author gave; says whether it can be used. */
    boolean claim(String id, Span where) {
        if (reserved(id)) {
            String hint =
                    "choose another; ids that begin with " + String.join(", ", RESERVED_STARTS) + " are the page's own";
            problems.error(RESERVED, where, "the id '" + id + "' is reserved", hint);
            return false;
        }
        Span before = claimed.putIfAbsent(id, where);
        if (before != null) {
            problems.clash(DUPLICATE, where, before, "the id '" + id + "' is given twice", "choose another id");
        }
        return before == null;
    }

    /** An id for a heading with this text. */
    String make(String text) {
        String slug = Slug.of(text);
        String base = reserved(slug) ? "on-" + slug : slug;
        int count = made.getOrDefault(base, 0);
        String id;
        do {
            count++;
            id = count == 1 ? base : base + "-" + count;
        } while (!taken.add(id));
        made.put(base, count);
        return id;
    }

    private static boolean reserved(String id) {
        return RESERVED_STARTS.stream().anyMatch(id::startsWith);
    }
}
