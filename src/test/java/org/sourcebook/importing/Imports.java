package org.sourcebook.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sourcebook.content.ContentReader;
import org.sourcebook.content.Entity;
import org.sourcebook.content.SiteFiles;
import org.sourcebook.diagnostic.DiagnosticFormat;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.model.Kind;
import org.sourcebook.model.Trait;

/** A site of its own and what is imported into it. */
final class Imports {

    private final Path site;
    private final Path inputs;
    private boolean force;
    private boolean partial;
    private boolean dryRun;
    private Optional<ImportFormat> format = Optional.empty();
    private final Map<String, String> set = new LinkedHashMap<>();

    private Imports(Path site, Path inputs) {
        this.site = site;
        this.inputs = inputs;
    }

    /** What came of one import: the report, if it went well, and the diagnostics as people read them. */
    record Outcome(Optional<ImportReport> report, String told) {

        ImportReport done() {
            return report.orElseThrow(() -> new AssertionError(told));
        }

        /** The leftovers of a record as {@code field: value}. */
        List<String> left(String id) {
            return done().imported().stream()
                    .filter(each -> each.path().endsWith("/" + id + ".yaml"))
                    .flatMap(each -> each.left().stream().map(left -> left.field() + ": " + left.value()))
                    .toList();
        }
    }

    static Imports into(Path folder) {
        Imports imports = new Imports(folder.resolve("site"), folder.resolve("inputs"));
        imports.write("content/site.yaml", "title: T\n");
        return imports;
    }

    Imports force() {
        force = true;
        return this;
    }

    Imports partial() {
        partial = true;
        return this;
    }

    Imports dryRun() {
        dryRun = true;
        return this;
    }

    Imports format(ImportFormat given) {
        format = Optional.of(given);
        return this;
    }

    Imports set(String field, String value) {
        set.put(field, value);
        return this;
    }

    /** Writes a file of the site. */
    Imports write(String path, String text) {
        try {
            Files.createDirectories(site.resolve(path).getParent());
            Files.writeString(site.resolve(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Outcome of(String name, byte[] bytes) {
        try {
            Files.createDirectories(inputs);
            return of(new InputFile(name, Files.write(inputs.resolve(name), bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome of(InputFile... files) {
        Diagnostics diagnostics = new Diagnostics();
        SiteFiles found = ContentReader.scan(site, diagnostics);
        Kind kind = found.model().kinds().stream()
                .filter(each -> each.has(Trait.CITABLE))
                .findFirst()
                .orElseThrow();
        ImportRequest request =
                new ImportRequest(site, found, kind, List.of(files), format, "", set, force, partial, dryRun);
        try {
            Optional<ImportReport> report = new Import(request, diagnostics).run();
            StringBuilder told = new StringBuilder();
            diagnostics.sorted().forEach(each -> told.append(DiagnosticFormat.plain(each)));
            return new Outcome(report, told.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a record that was made. */
    String record(String id) {
        try {
            return Files.readString(site.resolve("content/sources/" + id + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files of the site with their texts. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(each -> !each.equals(site)).toList()) {
                String path = site.relativize(file).toString().replace('\\', '/');
                files.put(path, Files.isDirectory(file) ? "/" : Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The citable records of a site: their fields as they are exported, by their ids. */
    static SortedMap<String, Map<String, Object>> records(List<Entity> entities) {
        SortedMap<String, Map<String, Object>> records = new TreeMap<>();
        entities.stream()
                .filter(entity ->
                        entity.kind().has(Trait.CITABLE) && entity.language().isEmpty())
                .forEach(entity ->
                        records.put(entity.id().id(), entity.kind().fieldSet().export(entity.fields())));
        return records;
    }

    SortedMap<String, Map<String, Object>> records() {
        Diagnostics problems = new Diagnostics();
        List<Entity> entities = ContentReader.read(site, true, problems).entities();
        if (problems.hasErrors()) {
            throw new AssertionError(problems.sorted().toString());
        }
        return records(entities);
    }
}
