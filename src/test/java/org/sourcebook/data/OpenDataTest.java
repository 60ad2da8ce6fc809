package org.sourcebook.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.content.Entity;
import org.sourcebook.json.JsonReader;
import org.sourcebook.model.Kind;
import org.sourcebook.model.Trait;

/** What an archive offers as data holds together, as somebody finds who has only the files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenDataTest {

    private static final Pattern NAME = Pattern.compile("[-a-z0-9._/]+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+");
    private static final Set<String> TYPES =
            Set.of("string", "number", "integer", "boolean", "object", "array", "date", "datetime", "year", "any");

    private DataSite site;

    @BeforeAll
    void build(@TempDir Path folder) {
        site = DataSite.build(folder.resolve("out"));
    }

    @TestFactory
    Stream<DynamicTest> aPackageTellsOfEachFileWhatItIs() {
        return packages()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    Map<String, Object> whole = site.json(path);
                    String folder = path.substring(0, path.lastIndexOf('/') + 1);

                    assertThat(whole.get("profile")).isEqualTo("data-package");
                    assertThat((String) whole.get("name")).matches(NAME);
                    assertThat(resources(whole)).isNotEmpty().allSatisfy(each -> described(each, folder));
                    assertThat(resources(whole).stream().map(each -> each.get("name")))
                            .doesNotHaveDuplicates();
                }));
    }

    private Stream<String> packages() {
        return site.ending("datapackage.json").keySet().stream();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> resources(Map<String, Object> whole) {
        return (List<Map<String, Object>>) whole.get("resources");
    }

    private void described(Map<String, Object> resource, String folder) throws NoSuchAlgorithmException {
        String path = (String) resource.get("path");
        byte[] bytes = site.bytes(folder + path);
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

        assertThat((String) resource.get("name")).matches(NAME);
        assertThat(path).doesNotStartWith("/").doesNotContain("..");
        assertThat(resource.get("bytes")).isEqualTo((long) bytes.length);
        assertThat(resource.get("hash")).isEqualTo("sha256:" + digest);
        assertThat((String) resource.get("mediatype")).contains("/");
        assertThat(resource).containsEntry("encoding", "utf-8").containsKeys("title", "format");
        if (path.endsWith(".csv")) {
            table(resource, site.text(folder + path));
        }
    }

    @SuppressWarnings("unchecked")
    private static void table(Map<String, Object> resource, String csv) {
        Map<String, Object> schema = (Map<String, Object>) resource.get("schema");
        List<Map<String, Object>> fields = (List<Map<String, Object>>) schema.get("fields");

        assertThat(resource).containsEntry("profile", "tabular-data-resource");
        assertThat(fields.stream().map(field -> field.get("name")).toList())
                .isEqualTo(CsvRows.of(csv).get(0));
        assertThat(fields).allSatisfy(field -> assertThat(TYPES).contains((String) field.get("type")));
        assertThat(schema.get("primaryKey")).isEqualTo("id");
        assertThat(CsvRows.named(csv).stream().map(row -> row.get("id"))).doesNotHaveDuplicates();
    }

    @Test
    void everyFileOfDataIsInItsPackage() {
        Set<String> listed = new HashSet<>();
        packages().forEach(path -> {
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            listed.add(path);
            resources(site.json(path)).forEach(each -> listed.add(folder + each.get("path")));
        });

        assertThat(Stream.of(".csv", ".ndjson", ".bib", ".ris", ".csl.json")
                        .flatMap(ending -> site.ending(ending).keySet().stream()))
                .isNotEmpty()
                .isSubsetOf(listed);
    }

    @TestFactory
    Stream<DynamicTest> noCellIsAFormula() {
        return site.ending(".csv").entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> assertThat(CsvRows.of(each.getValue()).stream()
                                        .flatMap(List::stream)
                                        .filter(cell -> !NUMBER.matcher(cell).matches()))
                                .noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20].*"))));
    }

    @Test
    void everyRowHasItsStandingAndEveryContestedOneItsSpeaker() {
        int contested = 0;
        for (Kind kind : kinds()) {
            for (Map<String, String> row : CsvRows.named(site.text("data/" + kind.plural() + ".csv"))) {
                assertThat(row).containsKeys("standing", "standing_words", "standing_reason", "speaker");
                assertThat(row.get("standing").isEmpty())
                        .as(kind.name() + " " + row.get("id"))
                        .isEqualTo(kind.standingField().isEmpty());
                if (!Set.of("", "undisputed").contains(row.get("standing"))) {
                    contested++;
                    assertThat(row.get("speaker")).as(row.get("id")).isNotEmpty();
                }
            }
        }

        assertThat(contested).isPositive();
    }

    @Test
    void aLineOfNdjsonIsTheTwinOfItsPage() {
        for (Kind kind : kinds()) {
            site.text("data/" + kind.plural() + ".ndjson").lines().forEach(line -> {
                Map<String, Object> record = DataSite.object(line);
                String page = ((String) record.get("address")).substring(DataSite.BASE.length());

                assertThat(record).isEqualTo(site.json(page.replaceFirst("\\.html$", ".json")));
                assertThat(record).containsKeys("id", "kind", "language", "title", "standing", "speaker");
            });
        }
    }

    @Test
    void everySourceIsThereForReferenceManagers() {
        long sources = site.content().entities().stream()
                .filter(entity -> entity.language().isEmpty() && entity.kind().has(Trait.CITABLE))
                .count();
        Object csl = JsonReader.read(site.text("data/references.csl.json"))
                .value()
                .orElseThrow()
                .plain();

        assertThat((List<?>) csl)
                .hasSize((int) sources)
                .allSatisfy(item -> assertThat((Map<?, ?>) item)
                        .extracting(Map::keySet)
                        .satisfies(keys -> assertThat(keys.toString()).contains("id", "type", "title")));
        assertThat(site.text("data/references.bib").lines().filter(line -> line.startsWith("@")))
                .hasSize((int) sources);
        assertThat(site.text("data/references.ris").lines().filter(line -> line.startsWith("TY  - ")))
                .hasSize((int) sources);
        assertThat(site.text("data/references.ris").lines().filter(line -> line.startsWith("ER  -")))
                .hasSize((int) sources);
    }

    private List<Kind> kinds() {
        return site.content().entities().stream()
                .filter(entity -> entity.language().isEmpty())
                .map(Entity::kind)
                .filter(Kind::hasPages)
                .distinct()
                .toList();
    }
}
