package org.sourcebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What readers type finds what they are after, by the page's own script over the real index. */
final class QueriesTest {

    private static final int FIRST = 3;

    @Test
    void everyQueryOfTheListFindsItsRecordsAmongTheFirstThree() {
        QueryList list = QueryList.read("queries.txt");
        assertThat(list.queries()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(failures(list, SearchedSite.of(Path.of("")))).isEmpty();
    }

    @Test
    void queriesInAnotherScriptFindTheirRecords() {
        QueryList list = QueryList.read("queries-halm-disc.txt");
        assertThat(failures(list, SearchedSite.of(Path.of("src/test/resources/sites/halm-disc"))))
                .isEmpty();
    }

    @Test
    void anAnswerDoesNotDependOnWhatWasSearchedBefore() {
        SearchedSite site = SearchedSite.of(Path.of(""));
        List<String> together = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        try (Script script = new Script(site.index())) {
            for (String query : List.of("twiter", "list", "acco", "op isis", "telegarm", "s")) {
                together.add(script.search(query).toString());
            }
        }
        for (String query : List.of("twiter", "list", "acco", "op isis", "telegarm", "s")) {
            try (Script script = new Script(site.index())) {
                alone.add(script.search(query).toString());
            }
        }
        assertThat(together).isEqualTo(alone);
    }

    private static List<String> failures(QueryList list, SearchedSite site) {
        List<String> failures = new ArrayList<>();
        try (Script script = new Script(site.index())) {
            for (QueryList.Query query : list.queries()) {
                List<String> found = script.search(query.text(), script.chosen(query.chosen()))
                        .hrefs();
                List<String> first = found.subList(0, Math.min(FIRST, found.size()));
                for (String record : query.expected()) {
                    if (!first.contains(address(site.records(), record))) {
                        failures.add("line " + query.line() + ", \"" + query.text() + "\": " + record
                                + " is not among the first three of " + found);
                    }
                }
            }
        }
        return failures;
    }

    private static String address(Map<String, String> records, String record) {
        assertThat(records).containsKey(record);
        return records.get(record);
    }
}
