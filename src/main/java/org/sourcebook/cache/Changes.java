package org.sourcebook.cache;

import java.util.Collection;
import java.util.Optional;
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

    /** Why an output that asked these questions must be made again; empty when it would come out the same. */
    Optional<String> concerning(Kept.Questions asked) {
        if (asked.everything() && everything) {
            return Optional.of("it depends on all records, and some have changed");
        }
        if (asked.cited() && cited) {
            return Optional.of(
                    "it words references in a style that looks at all that is cited, and some of that has changed");
        }
        return first("the record", asked.records(), records)
                .or(() -> first("the template", asked.templates(), templates))
                .or(() -> first("what is meant by the id", asked.names(), names))
                .or(() -> first("the file", asked.files(), files))
                .or(() -> first("whether there is an output", asked.outputs(), outputs));
    }

    private static <T> Optional<String> first(String what, Collection<T> asked, Set<T> changed) {
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        return asked.stream()
                .filter(changed::contains)
                .map(each -> what + " " + each + " has changed")
                .sorted()
                .findFirst();
    }
}
