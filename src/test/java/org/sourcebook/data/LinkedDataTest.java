package org.sourcebook.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.json.Json;
import org.sourcebook.model.Kind;

/**
 * What pages say to programs, a record of each kind held against a file of {@code src/test/resources/json-ld/}.
 *
 * <p>{@code -Dsourcebook.update=true} rewrites the files: read the difference.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkedDataTest {

    private static final Path GOLDEN = Path.of("src/test/resources/json-ld");
    private static final boolean UPDATE = Boolean.getBoolean("sourcebook.update");
    private static final Pattern SCRIPT =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private DataSite site;
    private Map<Kind, String> byKind;

    @BeforeAll
    void build(@TempDir Path folder) {
        site = DataSite.build(folder.resolve("out"));
        byKind = site.content().entities().stream()
                .filter(entity -> entity.language().isEmpty() && entity.kind().hasPages())
                .collect(Collectors.groupingBy(
                        entity -> entity.kind(),
                        Collectors.mapping(
                                entity -> data(entity.kind()
                                        .route()
                                        .replace("{id}", entity.id().id())),
                                Collectors.collectingAndThen(Collectors.toList(), LinkedDataTest::fullest))));
    }

    /** The longest tells most; of two, the first of the alphabet. */
    private static String fullest(List<String> all) {
        return all.stream()
                .min(Comparator.comparing(String::length).reversed().thenComparing(text -> text))
                .orElseThrow();
    }

    private String data(String page) {
        Matcher script = SCRIPT.matcher(site.text(page));
        assertThat(script.find()).as(page).isTrue();
        return Json.pretty(DataSite.object(script.group(1)));
    }

    @TestFactory
    Stream<DynamicTest> aRecordOfEachKindIsToldAsExpected() {
        return byKind.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey().name(), () -> {
                    Path golden = GOLDEN.resolve(each.getKey().name() + ".json");
                    if (UPDATE) {
                        Files.writeString(golden, each.getValue());
                    }
                    assertThat(golden).exists();
                    assertThat(each.getValue()).isEqualTo(Files.readString(golden));
                }));
    }

    @Test
    void everyKindThatHasPagesHasAnExpectation() throws IOException {
        Set<String> kinds = new TreeSet<>();
        site.content().model().kinds().stream()
                .filter(Kind::hasPages)
                .forEach(kind -> kinds.add(kind.name() + ".json"));
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(kinds);
        }
    }

    @Test
    void everyRecordNamesItsTypeAndItself() {
        assertThat(byKind.values())
                .allSatisfy(text -> assertThat(DataSite.object(text))
                        .containsEntry("@context", "https://schema.org")
                        .containsKeys("@type", "@id", "name"));
    }

    @Test
    void aCorrectionIsAThingOfItsOwn() {
        assertThat(data("events/disc-found.html"))
                .contains("\"@type\": \"CorrectionComment\"", "\"datePublished\": \"2021-06-01\"", "the third.\"");
    }
}
