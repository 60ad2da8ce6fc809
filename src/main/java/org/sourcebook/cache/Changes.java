package org.sourcebook.cache;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.sourcebook.content.EntityId;

/** The questions that are answered otherwise than they were. */
record Changes(
        boolean everything,
        boolean cited,
        Set<EntityId> records,
        Set<String> names,
        Set<String> files,
        Set<String> outputs,
        Set<String> templates) {

    /** Whether an output that asked these questions must be made again. */
    boolean concern(Kept.Questions asked) {
        return asked.everything() && everything
                || asked.cited() && cited
                || any(asked.records(), records)
                || any(asked.templates(), templates)
                || any(asked.names(), names)
                || any(asked.files(), files)
                || any(asked.outputs(), outputs);
    }

    private static <T> boolean any(Collection<T> asked, Set<T> changed) {
        return !changed.isEmpty() && asked.stream().anyMatch(changed::contains);
    }

    /** Why an output that asked these questions must be made again, in words. */
    List<String> concerning(Kept.Questions asked) {
        List<String> all = new ArrayList<>();
        if (asked.everything() && everything) {
            all.add("it depends on all records, and some have changed");
        }
        if (asked.cited() && cited) {
            all.add("it words references in a style that looks at all that is cited, and some of that has changed");
        }
        add(all, "the record ", asked.records(), records, " has changed");
        add(all, "the template ", asked.templates(), templates, " has changed");
        add(all, "the id ", asked.names(), names, " means something else");
        add(all, "the file ", asked.files(), files, " has changed");
        add(all, "the output ", asked.outputs(), outputs, " is new or gone");
        return all;
    }

    private static <T> void add(List<String> all, String before, Collection<T> asked, Set<T> changed, String after) {
        asked.stream()
                .filter(changed::contains)
                .map(each -> before + each + after)
                .sorted()
                .forEach(all::add);
    }
}
