package org.sourcebook.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.content.ContentReader;
import org.sourcebook.content.Decoded;
import org.sourcebook.content.RecordFile;
import org.sourcebook.content.RecordReader;
import org.sourcebook.content.SiteFiles;
import org.sourcebook.model.Value;
import org.sourcebook.source.Digest;

class KeptRecordsTest {

    private static final Digest GROUND = Digest.of("ground");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/sites/small-garden", "src/test/resources/sites/halm-disc", "."})
    void recordsThatWereKeptAreThoseThatWereRead(String place) throws IOException {
        SiteFiles site = ContentReader.scan(Path.of(place), diagnostic -> {});
        Map<RecordFile, Decoded> read = read(site);
        write(read);

        try (KeptRecords kept = RecordsFile.of(folder).read().under(GROUND)) {
            read.forEach((file, record) -> {
                Decoded again = kept.of(file, stamp(file), site.model()).orElseThrow();
                assertThat(again).isEqualTo(record);
                assertThat(orders(again)).isEqualTo(orders(record));
            });
        }
    }

    @Test
    void recordOfChangedFileIsNotKnown() throws IOException {
        SiteFiles site = garden();
        Map<RecordFile, Decoded> read = read(site);
        RecordFile file = read.keySet().iterator().next();
        write(read);

        try (KeptRecords kept = RecordsFile.of(folder).read().under(GROUND)) {
            Stamp other = new Stamp(stamp(file).size() + 1, 1, 1, 1);
            assertThat(kept.of(file, other, site.model())).isEmpty();
        }
    }

    @Test
    void recordsReadUnderOtherRulesAreNotKnown() throws IOException {
        SiteFiles site = garden();
        Map<RecordFile, Decoded> read = read(site);
        write(read);

        try (KeptRecords kept = RecordsFile.of(folder).read().under(Digest.of("other"))) {
            read.keySet()
                    .forEach(file ->
                            assertThat(kept.of(file, stamp(file), site.model())).isEmpty());
        }
    }

    @Test
    void damagedFileGivesEachRecordAsItWasOrNotAtAll() throws IOException {
        SiteFiles site = garden();
        Map<RecordFile, Decoded> read = read(site);
        write(read);
        Path place = folder.resolve(".sourcebook/cache/records");
        byte[] whole = Files.readAllBytes(place);

        for (int at = 0; at < whole.length; at += 1 + whole.length / 97) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 16;
            Files.write(place, damaged);
            try (KeptRecords kept = RecordsFile.of(folder).read().under(GROUND)) {
                read.forEach((file, record) -> assertThat(kept.of(file, stamp(file), site.model()))
                        .isIn(Optional.empty(), Optional.of(record)));
            }
        }
    }

    @Test
    void unchangedRecordsAreCopiedFromOneFileToTheNext() throws IOException {
        SiteFiles site = garden();
        Map<RecordFile, Decoded> read = read(site);
        write(read);
        write(read);

        try (KeptRecords kept = RecordsFile.of(folder).read().under(GROUND)) {
            read.forEach((file, record) ->
                    assertThat(kept.of(file, stamp(file), site.model())).contains(record));
        }
    }

    private static SiteFiles garden() {
        return ContentReader.scan(Path.of("src/test/resources/sites/small-garden"), diagnostic -> {});
    }

    private static Map<RecordFile, Decoded> read(SiteFiles site) {
        RecordReader reader = new RecordReader(site.settings());
        Map<RecordFile, Decoded> read = new LinkedHashMap<>();
        site.records().forEach(file -> read.put(file, reader.read(file)));
        return read;
    }

    private void write(Map<RecordFile, Decoded> read) throws IOException {
        KeptRecords before = RecordsFile.of(folder).read().under(GROUND);
        List<KeptRecords.Packed> packed = new ArrayList<>();
        read.forEach((file, record) -> packed.add(before.packed(
                        file.found().path(),
                        record,
                        Holding.since(stamp(file), file.found().file(), Optional.empty())
                                .orElseThrow())
                .orElseThrow()));
        RecordsFile.of(folder).write(before, packed);
    }

    private static Stamp stamp(RecordFile file) {
        return Stamp.of(file.found().file()).orElseThrow();
    }

    /** The orders of fields, which equal maps may differ in. */
    private static List<Object> orders(Decoded record) {
        List<Object> orders = new ArrayList<>();
        fields(record.entity().fields(), orders);
        return orders;
    }

    private static void fields(Map<String, Value> fields, List<Object> orders) {
        orders.add(List.copyOf(fields.keySet()));
        fields.values().forEach(value -> orders(value, orders));
    }

    private static void orders(Value value, List<Object> orders) {
        if (value instanceof Value.Group group) {
            fields(group.fields(), orders);
        } else if (value instanceof Value.Items items) {
            items.items().forEach(item -> orders(item, orders));
        } else if (value instanceof Value.Media media) {
            fields(media.details(), orders);
        }
    }
}
