package org.sourcebook.build;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sourcebook.archive.Answers;
import org.sourcebook.archive.Archive;
import org.sourcebook.archive.Reads;
import org.sourcebook.cache.KeptRecords;
import org.sourcebook.cache.Traced;
import org.sourcebook.content.EntityId;
import org.sourcebook.plan.PlannedRecord;
import org.sourcebook.search.IndexedRecord;
import org.sourcebook.source.Digest;

/**
 * What the search index takes from each record, as a program that goes on has read it off: a record is read again when it, or anything asked of the
 * archive in reading it, is answered otherwise.
 *
 * <p>For one build after the other; within one, records may be asked for from any thread.
 */
final class IndexedRecords {

    private final Map<String, Read> byPage = new ConcurrentHashMap<>();
    private Digest rules = Digest.NONE;
    private Optional<Answers> before = Optional.empty();
    private KeptRecords kept = KeptRecords.none();
    private final Set<String> unpacked = ConcurrentHashMap.newKeySet();

    /** What was read off a record, and what was asked meanwhile. */
    private record Read(IndexedRecord indexed, String file, Set<EntityId> records, Set<String> names) {

        /** Empty where something was asked that nobody asks so far, and of which it is not known here when the answer is another. */
        static Optional<Read> of(PlannedRecord record, IndexedRecord indexed, Reads asked) {
            boolean vague = asked.everything()
                    || asked.cited()
                    || !asked.outputs().isEmpty()
                    || !asked.files().isEmpty();
            asked.records().add(record.entity().id());
            return vague
                    ? Optional.empty()
                    : Optional.of(
                            new Read(indexed, file(record), Set.copyOf(asked.records()), Set.copyOf(asked.names())));
        }

        static String file(PlannedRecord record) {
            return record.entity().file().path();
        }
    }

    /** What is answered otherwise than before. */
    private record Changed(Set<EntityId> records, Predicate<String> name) {

        static Changed between(Answers before, Answers now) {
            Set<EntityId> records = new HashSet<>();
            now.records().forEach((id, answer) -> {
                if (!answer.equals(before.records().get(id))) {
                    records.add(id);
                }
            });
            before.records().keySet().stream()
                    .filter(id -> !now.records().containsKey(id))
                    .forEach(records::add);
            Map<String, Boolean> names = new HashMap<>();
            return new Changed(
                    records,
                    asked -> names.computeIfAbsent(
                            asked, name -> !before.name(name).equals(now.name(name))));
        }

        boolean concerns(Read read) {
            return read.records().stream().anyMatch(records::contains)
                    || read.names().stream().anyMatch(name);
        }
    }

    /** Each record as the index takes it; {@code each} does something with every one of them, on several threads. */
    Function<List<PlannedRecord>, List<IndexedRecord>> of(
            Archive archive,
            Answers now,
            Digest rulesNow,
            KeptRecords keptNow,
            BiFunction<List<PlannedRecord>, Function<PlannedRecord, IndexedRecord>, List<IndexedRecord>> each) {
        Optional<Changed> changed =
                before.filter(answers -> rules.equals(rulesNow)).map(answers -> Changed.between(answers, now));
        before = Optional.of(now);
        rules = rulesNow;
        kept = keptNow;
        changed.ifPresentOrElse(what -> byPage.values().removeIf(what::concerns), byPage::clear);
        unpacked.retainAll(byPage.keySet());
        return records -> each.apply(records, record -> indexed(record, archive));
    }

    private IndexedRecord indexed(PlannedRecord record, Archive archive) {
        String page = record.route().output();
        Read known = byPage.get(page);
        if (known != null && known.file().equals(Read.file(record))) {
            return known.indexed();
        }
        Optional<Read> earlier = earlier(record, archive);
        if (earlier.isPresent()) {
            byPage.put(page, earlier.get());
            unpacked.add(page);
            return earlier.get().indexed();
        }
        Reads asked = new Reads();
        IndexedRecord indexed = archive.log().noting(asked, () -> IndexedRecord.of(record));
        Read.of(record, indexed, asked).ifPresent(read -> byPage.put(page, read));
        return indexed;
    }

    /** What an earlier run of the program kept, if all is answered as it was. */
    private Optional<Read> earlier(PlannedRecord record, Archive archive) {
        return kept.indexed(record.route().output(), archive.model())
                .filter(traced -> traced.file().equals(Read.file(record)))
                .filter(traced -> traced.answered().equals(answered(traced.records(), traced.names())))
                .map(traced -> new Read(
                        traced.indexed(),
                        traced.file(),
                        new LinkedHashSet<>(traced.records()),
                        new LinkedHashSet<>(traced.names())));
    }

    private Digest answered(Collection<EntityId> records, Collection<String> names) {
        Answers now = before.orElseThrow();
        Digest.Builder all = new Digest.Builder();
        records.forEach(id -> all.add(now.records().getOrDefault(id, Digest.NONE)));
        names.forEach(name -> all.add(now.name(name)));
        return all.digest();
    }

    /** All that is known, for the next run of the program; {@code file} is where what was known is taken from. */
    List<KeptRecords.Packed> packed(KeptRecords file, int jobs) {
        List<Map.Entry<String, Read>> all = List.copyOf(new TreeMap<>(byPage).entrySet());
        return Parallel.map(
                        all,
                        each -> file.packed(
                                each.getKey(), () -> traced(each.getValue()), !unpacked.contains(each.getKey())),
                        jobs)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Traced traced(Read read) {
        List<EntityId> records = List.copyOf(read.records());
        List<String> names = List.copyOf(read.names());
        return new Traced(read.file(), records, names, answered(records, names), read.indexed());
    }
}
