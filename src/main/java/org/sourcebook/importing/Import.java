package org.sourcebook.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.content.RecordFile;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/**
 * Makes records of files of references, all of them or none.
 *
 * <pre>{@code
 * Optional<ImportReport> report = new Import(request, reporter).run();
 * }</pre>
 *
 * <p>With an error nothing is written. A record that exists is left as it is unless the request says otherwise.
 */
public final class Import {

    static final Code IMPORT_FORMAT = new Code("import-format");
    static final Code IMPORT_REFUSED = new Code("import-refused");

    private final ImportRequest request;
    private final Reporter reporter;
    private final Diagnostics found = new Diagnostics();

    public Import(ImportRequest request, Reporter reporter) {
        this.request = request;
        this.reporter = reporter;
    }

    /** What was done; empty where errors were reported, and then nothing was. */
    public Optional<ImportReport> run() throws IOException {
        List<Entry> entries = entries();
        List<Made> made = found.hasErrors() ? List.of() : made(entries);
        Map<String, String> texts = new LinkedHashMap<>();
        List<Imported> imported = new ArrayList<>();
        Existing existing = new Existing(request.files(), request.kind());
        made.forEach(each -> imported.add(placed(each, existing, texts)));
        found.sorted().forEach(reporter::report);
        if (found.hasErrors()) {
            return Optional.empty();
        }
        if (!request.dryRun()) {
            new Batch(request.site(), request.force()).write(texts);
        }
        return Optional.of(new ImportReport(imported, entries.size() - made.size()));
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (InputFile input : request.inputs()) {
            input.read(found).ifPresent(file -> entries.addAll(entries(file)));
        }
        return entries;
    }

    private List<Entry> entries(SourceFile file) {
        Optional<ImportFormat> format = request.format().or(() -> ImportFormat.of(file.path(), file.text()));
        if (format.isEmpty()) {
            found.report(Diagnostic.error(
                            IMPORT_FORMAT,
                            file.at(new Span(0, 1)),
                            "this is none of CSL-JSON, BibTeX and RIS, as far as one can tell")
                    .withHint("name the format with --format, or export the references in one of these"));
            return List.of();
        }
        Diagnostics problems = new Diagnostics();
        List<Entry> entries = EntryReader.of(format.get()).read(file, problems);
        problems.sorted().forEach(found::report);
        if (entries.isEmpty() && !problems.hasErrors()) {
            found.report(Diagnostic.error(
                            IMPORT_FORMAT,
                            file.at(new Span(0, 1)),
                            "there is no reference in this file, read as "
                                    + format.get().title())
                    .withHint("name another format with --format, or export the references again"));
        }
        return entries;
    }

    private List<Made> made(List<Entry> entries) {
        Reporter incomplete = request.partial()
                ? problem -> found.report(Diagnostic.warning(problem.code(), problem.where(), problem.message())
                        .withHint("it was left out"))
                : found;
        RecordMaker maker = new RecordMaker(request.kind(), request.set(), incomplete);
        RecordIds ids = new RecordIds(request.kind());
        List<Made> made = new ArrayList<>();
        for (Entry entry : entries) {
            maker.make(entry, ids.of(entry)).ifPresent(made::add);
        }
        return made;
    }

    private Imported placed(Made made, Existing existing, Map<String, String> texts) {
        Optional<RecordFile> there = existing.record(made.id());
        String folder = "content/" + request.kind().plural() + "/" + request.folder();
        String path = there.map(record -> record.found().path()).orElse(folder + made.id() + ".yaml");
        boolean replaced = there.isPresent() && request.force();
        if (replaced && !path.endsWith(".yaml")) {
            found.report(Diagnostic.error(
                            IMPORT_REFUSED,
                            Location.ofPath(path),
                            "the record has a text of its own, which an import would lose")
                    .withHint("change its fields by hand, or take '"
                            + made.entry().key() + "' out of the file"));
        }
        if (there.isEmpty() || replaced) {
            texts.put(path, made.yaml());
        }
        Imported.Fate fate =
                there.isEmpty() ? Imported.Fate.NEW : replaced ? Imported.Fate.REPLACED : Imported.Fate.EXISTS;
        String note = existing.note(made);
        String place = made.entry().where().toString();
        return new Imported(path, made.entry().key(), place, fate, note, made.left());
    }
}
