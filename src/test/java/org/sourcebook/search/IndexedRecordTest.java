package org.sourcebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sourcebook.plan.PlannedRecord;

/** What the index takes from a record is a value of that record, whoever asks and when. */
final class IndexedRecordTest {

    private static final Path SITE = Path.of("src/test/resources/sites/halm-disc");

    @Test
    void readingARecordDoesNotDependOnTheOthersOrTheirOrder() {
        List<PlannedRecord> records = SearchedSite.read(SITE);
        List<IndexedRecord> forwards = records.stream().map(IndexedRecord::of).toList();
        List<PlannedRecord> turned = new ArrayList<>(records);
        Collections.reverse(turned);
        List<IndexedRecord> backwards =
                new ArrayList<>(turned.parallelStream().map(IndexedRecord::of).toList());
        Collections.reverse(backwards);

        assertThat(backwards).isNotEmpty().isEqualTo(forwards);
    }

    @Test
    void anIndexOfRecordsReadBeforeHasTheSameBytes() {
        Map<String, IndexedRecord> before = new HashMap<>();
        SearchedSite.read(SITE).forEach(record -> before.put(record.route().output(), IndexedRecord.of(record)));

        assertThat(SearchedSite.index(SITE, record -> before.get(record.route().output())))
                .isEqualTo(SearchedSite.of(SITE).index());
    }

    @Test
    void theLanguageOfTheMachineDoesNotShow() {
        Map<String, String> here = SearchedSite.of(SITE).index();
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(SearchedSite.of(SITE).index()).isEqualTo(here);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void thePageAsksForScriptsOnlySoThatItWorksFromTheDisk() throws IOException {
        for (String script : List.of("search.js", "search-engine.js")) {
            assertThat(Files.readString(Path.of("templates/assets", script)))
                    .doesNotContainPattern("XMLHttpRequest|window\\.fetch|\\bimport\\b|Worker\\b|https?:");
        }
    }
}
