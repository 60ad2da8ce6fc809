package org.sourcebook.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sourcebook.cache.Kept;
import org.sourcebook.content.EntityId;

/** What an output depends on, in words: each sort of it sorted, and cut where it is long. */
record Dependence(Kept.Questions asked, Function<EntityId, Optional<String>> files) {

    private static final int SHOWN = 40;

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("It depends on"));
        lines.add(
                "  the program, its options, content/site.yaml, the kinds in content/model/, which blocks and words there are");
        if (asked.everything()) {
            lines.add("  all records, and which outputs there are");
        }
        if (asked.cited()) {
            lines.add("  all that is cited anywhere, as its style of references looks at that");
        }
        List<String> records = asked.records().stream().map(this::record).toList();
        add(lines, records.size() == 1 ? "1 record" : records.size() + " records", records);
        add(lines, "templates, used or looked for", asked.templates());
        add(lines, "what is meant by these ids", asked.names());
        add(lines, "files", asked.files());
        add(lines, "whether there are these outputs", asked.outputs());
        return lines;
    }

    private String record(EntityId id) {
        return id + " (" + files.apply(id).orElse("there is none") + ")";
    }

    private static void add(List<String> lines, String what, Collection<String> all) {
        if (all.isEmpty()) {
            return;
        }
        lines.add("  " + what + ":");
        all.stream().sorted().limit(SHOWN).forEach(each -> lines.add("    " + each));
        if (all.size() > SHOWN) {
            lines.add("    and " + (all.size() - SHOWN) + " more");
        }
    }
}
