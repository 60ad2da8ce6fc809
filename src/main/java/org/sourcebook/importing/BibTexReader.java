package org.sourcebook.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.SourceFile;

/** Reads BibTeX and BibLaTeX. An entry with {@code crossref} gets what it lacks from the entry named there. */
final class BibTexReader implements EntryReader {

    private static final String CROSSREF = "crossref";

    @Override
    public List<Entry> read(SourceFile file, Reporter reporter) {
        BibTexParser parser = new BibTexParser(file);
        BibTexParser.Outcome outcome = parser.parse();
        outcome.problem().ifPresent(reporter::report);
        Map<String, BibEntry> byKey = outcome.entries().stream()
                .collect(Collectors.toMap(
                        entry -> entry.key().toLowerCase(Locale.ROOT),
                        Function.identity(),
                        (first, second) -> first,
                        LinkedHashMap::new));
        return outcome.entries().stream()
                .map(entry -> entry(file, whole(entry, byKey), parser))
                .toList();
    }

    private static BibEntry whole(BibEntry entry, Map<String, BibEntry> byKey) {
        BibEntry parent = entry.field(CROSSREF)
                .map(key -> byKey.get(key.strip().toLowerCase(Locale.ROOT)))
                .filter(found -> found != entry)
                .orElse(null);
        if (parent == null) {
            return entry;
        }
        Map<String, String> fields = new LinkedHashMap<>(entry.fields());
        fields.remove(CROSSREF);
        parent.fields().forEach((name, value) -> fields.putIfAbsent(name.equals("title") ? "booktitle" : name, value));
        return new BibEntry(entry.type(), entry.key(), fields, entry.span());
    }

    private static Entry entry(SourceFile file, BibEntry read, BibTexParser parser) {
        EntryBuilder entry = new EntryBuilder(file.at(read.span()));
        entry.key(read.key());
        new BibFields(read, entry).add();
        read.fields().forEach((name, value) -> {
            if (parser.unknownStrings().contains(value)) {
                entry.left(name, value, "no @string gives it; its name was kept");
            }
        });
        return entry.entry();
    }
}
