package org.sourcebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sourcebook.archive.Archive;
import org.sourcebook.archive.Linker;
import org.sourcebook.cite.CitationMemory;
import org.sourcebook.content.Content;
import org.sourcebook.content.ContentReader;
import org.sourcebook.content.Decoded;
import org.sourcebook.content.RecordReader;
import org.sourcebook.content.SiteFiles;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.plan.EditionFiles;
import org.sourcebook.plan.PlanRequest;
import org.sourcebook.plan.PlannedFile;
import org.sourcebook.plan.PlannedRecord;
import org.sourcebook.plan.Planner;
import org.sourcebook.plan.TemplateFiles;
import org.sourcebook.quote.Locks;
import org.sourcebook.quote.Verdicts;
import org.sourcebook.timing.Timings;

/**
 * The search index of a site, made as a build makes it.
 *
 * <p>{@code index} are the files below {@code search/} by their names: {@code index}, {@code words-0}; {@code records} the
 * addresses of the records by folder and id: {@code actors/ghostsec}.
 */
record SearchedSite(Map<String, String> index, Map<String, String> records) {

    /** The index of a site's first language. */
    static SearchedSite of(Path site) {
        Map<String, String> records = new TreeMap<>();
        EditionFiles noting = edition -> {
            if (edition.folder().isEmpty()) {
                edition.records()
                        .forEach(record ->
                                records.put(name(record), record.route().path()));
            }
            return new SearchFiles().of(edition);
        };
        return new SearchedSite(index(files(site, false, noting), ""), records);
    }

    /** The index of a site's first language, made of records that {@code reader} hands over. */
    static Map<String, String> index(Path site, Function<PlannedRecord, IndexedRecord> reader) {
        return index(
                files(
                        site,
                        false,
                        new SearchFiles(records -> records.stream().map(reader).toList())),
                "");
    }

    /** The published records of a site, in the archive's order. */
    static List<PlannedRecord> read(Path site) {
        List<PlannedRecord> records = new ArrayList<>();
        files(site, false, edition -> {
            records.addAll(edition.records());
            return List.of();
        });
        return records;
    }

    /** Every word of a site's records. */
    static TreeSet<String> words(Path site) {
        TreeSet<String> words = new TreeSet<>();
        read(site)
                .forEach(record ->
                        words.addAll(List.of(IndexedRecord.of(record).words().split(" "))));
        return words;
    }

    private static String name(PlannedRecord record) {
        return record.entity().kind().plural() + "/" + record.entity().id().id();
    }

    /** The files below a folder's {@code search/} by their names. */
    static Map<String, String> index(Path site, String folder, boolean drafts) {
        return index(files(site, drafts, new SearchFiles()), folder);
    }

    private static List<PlannedFile> files(Path site, boolean drafts, EditionFiles search) {
        Diagnostics diagnostics = new Diagnostics();
        SiteFiles files = ContentReader.scan(site, diagnostics);
        RecordReader reader = new RecordReader(files.settings());
        List<Decoded> decoded = files.records().stream().map(reader::read).toList();
        Content content = files.content(decoded, drafts, diagnostics);
        Archive archive = new Linker(content.model(), diagnostics).link(content.entities(), content.drafts());
        PlanRequest request = new PlanRequest(
                archive,
                content.promises(),
                content.settings(),
                content.assets(),
                templates(site),
                "",
                "Sourcebook",
                UnaryOperator.identity(),
                new Verdicts(Locks.NONE),
                List.of(search),
                CitationMemory.inProgram(),
                Timings.NONE);
        return new Planner(request, diagnostics).plan().files();
    }

    private static TemplateFiles templates(Path site) {
        try {
            return TemplateFiles.read(site.resolve("templates"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> index(List<PlannedFile> files, String folder) {
        String prefix = folder.isEmpty() ? "search/" : folder + "/search/";
        Map<String, String> index = new TreeMap<>();
        for (PlannedFile file : files) {
            String path = file.route().output();
            if (file instanceof PlannedFile.Computed computed && path.startsWith(prefix)) {
                String name = path.substring(prefix.length(), path.length() - ".js".length());
                index.put(name, new String(computed.computed().get(), StandardCharsets.UTF_8));
            }
        }
        return index;
    }
}
