package org.sourcebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A committed list of what readers type, and of the records that have to be among the first three. */
record QueryList(List<Query> queries) {

    private static final Path FOLDER = Path.of("src/test/resources/search");
    private static final Pattern FILTER = Pattern.compile(" \\[(kind|standing|decade)=([^]]+)]");

    /** {@code chosen} are the values of facets by their names, {@code expected} records as folder and id. */
    record Query(int line, String text, Map<String, List<String>> chosen, List<String> expected) {}

    static QueryList read(String file) {
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file));
            List<Query> queries = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank() && !(lines.get(i) + " ").startsWith("# ")) {
                    queries.add(query(i + 1, lines.get(i)));
                }
            }
            return new QueryList(queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query query(int line, String written) {
        int arrow = written.lastIndexOf(" => ");
        if (arrow < 1) {
            throw new IllegalArgumentException("line " + line + " has no ' => ': " + written);
        }
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        Matcher filter = FILTER.matcher(written.substring(0, arrow));
        while (filter.find()) {
            chosen.computeIfAbsent(filter.group(1), each -> new ArrayList<>()).add(filter.group(2));
        }
        return new Query(
                line,
                FILTER.matcher(written.substring(0, arrow)).replaceAll(""),
                chosen,
                List.of(written.substring(arrow + 4).trim().split(" +")));
    }
}
