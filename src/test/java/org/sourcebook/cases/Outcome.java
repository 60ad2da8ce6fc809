package org.sourcebook.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** What came of a build: what was said, what was left out, what stands in the output folder now. */
record Outcome(String diagnostics, List<String> excluded, SortedMap<String, byte[]> files, int written) {

    /** The text of an output file. */
    Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
