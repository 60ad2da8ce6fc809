package org.sourcebook.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sourcebook.cite.BibTex;
import org.sourcebook.cite.CslItem;
import org.sourcebook.cite.Ris;
import org.sourcebook.content.Entity;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.json.Json;
import org.sourcebook.model.Kind;
import org.sourcebook.model.Trait;
import org.sourcebook.plan.EditionFiles;
import org.sourcebook.plan.PlannedEdition;
import org.sourcebook.plan.PlannedFile;
import org.sourcebook.plan.PlannedRecord;
import org.sourcebook.plan.Route;

/**
 * The data files of an edition: a twin of every record's page, and in {@code data/} the records of each kind, the sources, and the
 * package that lists them.
 */
public final class DataFiles implements EditionFiles {

    static final String FOLDER = "data/";

    private static final String ORIGIN = "the data files";

    private final SiteSettings settings;
    private final DataAddress address;

    public DataFiles(SiteSettings settings, String baseUrl) {
        this.settings = settings;
        this.address = DataAddress.of(baseUrl);
    }

    @Override
    public List<PlannedFile> of(PlannedEdition edition) {
        List<PlannedFile> files = new ArrayList<>();
        edition.records().forEach(record -> files.add(twin(record, edition)));
        List<DataPackage.Resource> resources = new ArrayList<>();
        byKind(edition).values().forEach(records -> addKind(edition, records, resources));
        addSources(edition, resources);
        resources.forEach(resource -> files.add(resource.file()));
        Route route = new Route(edition.folder(), FOLDER + "datapackage.json");
        files.add(new PlannedFile.Computed(
                route, ORIGIN, () -> bytes(DataPackage.json(settings, address.base(), resources))));
        return files;
    }

    private PlannedFile twin(PlannedRecord record, PlannedEdition edition) {
        String origin = record.entity().file().path();
        return new PlannedFile.OfRecord(record.twin(), origin, () -> bytes(Json.pretty(export(record, edition))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> export(PlannedRecord record, PlannedEdition edition) {
        return RecordExport.of(record, edition.language(), address.of(record.route()));
    }

    private static Map<String, List<PlannedRecord>> byKind(PlannedEdition edition) {
        return edition.records().stream()
                .collect(Collectors.groupingBy(
                        record -> record.entity().kind().plural(), TreeMap::new, Collectors.toList()));
    }

    private void addKind(PlannedEdition edition, List<PlannedRecord> records, List<DataPackage.Resource> resources) {
        Kind kind = records.get(0).entity().kind();
        String title = kind.label().many();
        KindTable table = new KindTable(kind, edition.language(), records, address);
        resources.add(new DataPackage.Resource(
                file(edition, kind.plural() + ".csv", title, "CSV", "text/csv", records.size(), table::csv),
                Optional.of(table)));
        Supplier<String> lines = () -> records.stream()
                .map(record -> Json.compact(export(record, edition)) + "\n")
                .collect(Collectors.joining());
        resources.add(new DataPackage.Resource(
                file(
                        edition,
                        kind.plural() + ".ndjson",
                        title,
                        "NDJSON",
                        "application/x-ndjson",
                        records.size(),
                        lines),
                Optional.empty()));
    }

    private static void addSources(PlannedEdition edition, List<DataPackage.Resource> resources) {
        List<Entity> sources = edition.records().stream()
                .map(PlannedRecord::entity)
                .filter(entity -> entity.kind().has(Trait.CITABLE))
                .toList();
        if (sources.isEmpty()) {
            return;
        }
        add(
                edition,
                sources,
                "csl.json",
                "CSL-JSON",
                "application/vnd.citationstyles.csl+json",
                resources,
                all -> Json.pretty(all.stream().map(CslItem::whole).toList()));
        add(edition, sources, "bib", "BibTeX", "application/x-bibtex", resources, all -> joined(all, BibTex::of));
        add(
                edition,
                sources,
                "ris",
                "RIS",
                "application/x-research-info-systems",
                resources,
                all -> joined(all, Ris::of));
    }

    private static String joined(List<Entity> sources, Function<Entity, String> format) {
        return sources.stream().map(format).collect(Collectors.joining("\n"));
    }

    private static void add(
            PlannedEdition edition,
            List<Entity> sources,
            String ending,
            String format,
            String type,
            List<DataPackage.Resource> resources,
            Function<List<Entity>, String> text) {
        String title = "For reference managers";
        String name = "references." + ending;
        resources.add(new DataPackage.Resource(
                file(edition, name, title, format, type, sources.size(), () -> text.apply(sources)), Optional.empty()));
    }

    private static PlannedFile.Download file(
            PlannedEdition edition,
            String name,
            String title,
            String format,
            String type,
            int records,
            Supplier<String> text) {
        Made made = new Made(text);
        Route route = new Route(edition.folder(), FOLDER + name);
        return new PlannedFile.Download(
                route, ORIGIN, title, format, type, records, made::bytes, made::size, made::digest);
    }
}
