package org.sourcebook.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.cite.BibTex;
import org.sourcebook.cite.CslItem;
import org.sourcebook.cite.Ris;
import org.sourcebook.cite.SourceFields;
import org.sourcebook.content.ContentReader;
import org.sourcebook.content.Entity;
import org.sourcebook.json.Json;
import org.sourcebook.model.Trait;

/** What a site exports for reference managers imports back to the same records. */
class RoundTripTest {

    @TempDir
    private Path folder;

    private static List<Entity> sources(String site) {
        return ContentReader.read(Path.of(site), false, problem -> {}).entities().stream()
                .filter(entity -> entity.kind().has(Trait.CITABLE))
                .filter(entity -> entity.language().isEmpty())
                .toList();
    }

    private static String json(List<Entity> sources) {
        return Json.pretty(sources.stream().map(CslItem::whole).toList());
    }

    private static String joined(List<Entity> sources, Function<Entity, String> format) {
        return sources.stream().map(format).collect(Collectors.joining("\n"));
    }

    /** The records without what is published nowhere. */
    private static SortedMap<String, Map<String, Object>> published(List<Entity> sources) {
        SortedMap<String, Map<String, Object>> records = Imports.records(sources);
        for (Entity source : sources) {
            SourceFields fields = new SourceFields(source);
            source.kind().fields().values().stream()
                    .filter(fields::hides)
                    .forEach(field -> records.get(source.id().id()).remove(field.name()));
        }
        return records;
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "src/test/resources/sites/halm-disc"})
    void cslJsonGivesBackTheSameRecords(String site) throws IOException {
        List<Entity> sources = sources(site);
        Imports imports = Imports.into(folder);
        Path model = Path.of(site).resolve("content/model");
        if (Files.isDirectory(model)) {
            try (Stream<Path> files = Files.list(model)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                    imports.write("content/model/" + file.getFileName(), Files.readString(file));
                }
            }
        }
        Imports.Outcome outcome = imports.of("references.csl.json", json(sources));

        assertThat(outcome.done().imported()).hasSameSizeAs(sources).hasSizeGreaterThan(5);
        assertThat(outcome.done().lines()).isEmpty();
        assertThat(imports.records()).isEqualTo(published(sources));
    }

    @Test
    void bibtexGivesBackAllThatItCanCarry() {
        carries("references.bib", joined(sources("."), BibTex::of));
    }

    @Test
    void risGivesBackAllThatItCanCarry() {
        carries("references.ris", joined(sources("."), Ris::of));
    }

    private void carries(String name, String text) {
        List<Entity> sources = sources(".");
        Imports imports = Imports.into(folder);
        Imports.Outcome outcome = imports.of(name, text);

        assertThat(outcome.done().lines()).isEmpty();
        assertThat(bibliographic(imports.records(), Map.of()))
                .isEqualTo(bibliographic(Imports.records(sources), unlinked(sources)));
    }

    private static Map<String, Boolean> unlinked(List<Entity> sources) {
        return sources.stream()
                .collect(Collectors.toMap(
                        source -> source.id().id(),
                        source -> !CslItem.of(source).containsKey("URL")));
    }

    private static SortedMap<String, Map<String, Object>> bibliographic(
            SortedMap<String, Map<String, Object>> records, Map<String, Boolean> unlinked) {
        SortedMap<String, Map<String, Object>> carried = new TreeMap<>();
        records.forEach((id, fields) -> {
            Map<String, Object> kept = new LinkedHashMap<>(fields);
            kept.keySet()
                    .removeIf(name ->
                            name.matches("read.*|reliability|date_.*|link|copies|summary|tags|updated|corrections")
                                    || name.equals("url") && unlinked.getOrDefault(id, false));
            carried.put(id, kept);
        });
        return carried;
    }

    /** Everything a format could stumble over, in one record. */
    @ParameterizedTest
    @ValueSource(strings = {"csl", "bib", "ris"})
    void oddTextsComeBack(String format) {
        String odd = "title: \"50% {of} _all_ # $5 & C:\\\\x ~ ^ -- ''q'' ``r`` — é ø ß “x” } <b> 東京\"\n";
        String yaml = odd + "type: post\nauthors: [\"O'Neil, Jr., Ann-Marie\", \"van der Berg, J.\", \"Body & Co\"]\n"
                + "container: \"A: B\"\npages: 12-14, 20\nissue: \"3/4\"\nvolume: \"01\"\ndate: \"[2014,2015-03?]\"\n"
                + "url: \"https://example.org/a_b%20c?d=e&f=~g#h\"\nread: none\ndoi: 10.1000/a_b(c)\n";
        Imports first = Imports.into(folder.resolve("first")).write("content/sources/odd.yaml", yaml);
        List<Entity> sources = ContentReader.read(folder.resolve("first/site"), false, problem -> {})
                .entities();
        Imports second = Imports.into(folder.resolve("second"));
        Map<String, String> texts =
                Map.of("csl", json(sources), "bib", joined(sources, BibTex::of), "ris", joined(sources, Ris::of));
        second.of("odd." + format, texts.get(format)).done();

        assertThat(second.records()).isEqualTo(first.records());
    }
}
