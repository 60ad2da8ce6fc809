package org.sourcebook.cases;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A little site, what to do with it, and what must come of it. */
record Case(Txtar source) {

    private static final String DIAGNOSTICS = "expect/diagnostics";
    private static final String EXCLUDED = "expect/excluded";
    private static final String ABSENT = "expect/absent";
    private static final String OPTIONS = "options";
    private static final String OUTPUT = "expect/output/";
    private static final String CONTAINS = "expect/output-contains/";
    private static final String LACKS = "expect/output-lacks/";
    private static final List<String> INPUTS = List.of("content/", "locks/", "templates/", "output/");

    Case {
        List<String> unknown = source.sections().keySet().stream()
                .filter(name -> !isKnown(name))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("sections nobody reads: " + unknown);
        }
    }

    private static boolean isKnown(String name) {
        return List.of(DIAGNOSTICS, EXCLUDED, ABSENT, OPTIONS).contains(name)
                || INPUTS.stream().anyMatch(name::startsWith)
                || List.of(OUTPUT, CONTAINS, LACKS).stream().anyMatch(name::startsWith);
    }

    /** The files to write before the build, by path. */
    SortedMap<String, Input> inputs() {
        SortedMap<String, Input> inputs = new TreeMap<>();
        source.sections().forEach((name, text) -> {
            if (INPUTS.stream().anyMatch(name::startsWith)) {
                Input input = Input.of(name, text);
                inputs.put(input.path(), input);
            }
        });
        return inputs;
    }

    List<String> options() {
        return lines(OPTIONS);
    }

    /** Everything the build says. */
    String diagnostics() {
        return source.sections().getOrDefault(DIAGNOSTICS, "");
    }

    /** The files left out, where the case cares. */
    Optional<List<String>> excluded() {
        return Optional.of(EXCLUDED).filter(source.sections()::containsKey).map(this::lines);
    }

    List<String> absent() {
        return lines(ABSENT);
    }

    /** Whole files, by path. */
    Map<String, String> outputs() {
        return below(OUTPUT);
    }

    /** What stands in a file, in its order, by path. */
    Map<String, String> contained() {
        return below(CONTAINS);
    }

    /** What stands in no line of a file, by path. */
    Map<String, String> lacking() {
        return below(LACKS);
    }

    private Map<String, String> below(String prefix) {
        Map<String, String> found = new TreeMap<>();
        source.sections().forEach((name, text) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), text);
            }
        });
        return Collections.unmodifiableMap(found);
    }

    private List<String> lines(String section) {
        return source.sections()
                .getOrDefault(section, "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The case as it would be right for what came of it. */
    Case updated(Outcome outcome) {
        Txtar changed = source.with(DIAGNOSTICS, outcome.diagnostics());
        if (excluded().isPresent()) {
            changed = changed.with(EXCLUDED, String.join("\n", outcome.excluded()) + "\n");
        }
        for (String path : outputs().keySet()) {
            changed = changed.with(OUTPUT + path, outcome.text(path).orElse(""));
        }
        return new Case(changed);
    }
}
