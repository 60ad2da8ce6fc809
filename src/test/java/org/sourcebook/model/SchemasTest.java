package org.sourcebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcebook.json.Json;

class SchemasTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static Model shipped() {
        return new Told().model();
    }

    static Stream<Map.Entry<String, Map<String, Object>>> schemas() {
        return Schemas.all(shipped()).entrySet().stream();
    }

    private static Schema schema(Map<String, Object> schema) {
        return REGISTRY.getSchema(Json.compact(schema));
    }

    private static List<String> errors(Schema schema, String yaml) {
        return schema.validate(yaml, InputFormat.YAML).stream()
                .map(Error::toString)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaIsOneByTheStandard(Map.Entry<String, Map<String, Object>> named) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(Json.compact(named.getValue()), InputFormat.JSON))
                .isEmpty();
        assertThat(named.getValue())
                .containsKeys("$schema", "title", "description")
                .doesNotContainKey("$id");
    }

    @Test
    void theRecordsOfThisArchiveAreAcceptedByTheirSchemas() throws IOException {
        Model model = new Told().model(declarations());
        for (Kind kind : model.kinds()) {
            Schema schema = schema(Schemas.kind(kind));
            for (Path file : records(Path.of("content", kind.plural()))) {
                assertThat(errors(schema, fields(file))).as(file.toString()).isEmpty();
            }
        }
        assertThat(errors(schema(Schemas.site(model)), Files.readString(Path.of("content/site.yaml"))))
                .isEmpty();
    }

    private static String[] declarations() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : records(Path.of("content/model"))) {
            texts.add(Files.readString(file));
        }
        return texts.toArray(String[]::new);
    }

    private static List<Path> records(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(md|yaml)"))
                    .toList();
        }
    }

    /** A whole YAML record, or the front matter of a Markdown record. */
    private static String fields(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith("---\n") ? text.substring(4, text.indexOf("\n---\n", 3)) : text;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: T",
                "title: T, unknown: x",
                "title: T, standing: sure",
                "title: T, dates: 2015",
                "title: T, evidence: []",
                "title: T, evidence: [{stance: supports}]"
            })
    void whatTheDecoderRefusesASchemaRefusesToo(String fields) {
        Kind event = shipped().kind("event").orElseThrow();
        Told told = new Told();
        told.decode(event.fieldSet(), "{" + fields + "}");

        assertThat(told.all()).isNotEmpty();
        assertThat(errors(schema(Schemas.kind(event)), "{" + fields + "}")).isNotEmpty();
    }

    @Test
    void textAcceptsWhatYamlTakesForAnotherType() {
        Kind term = shipped().kind("term").orElseThrow();

        assertThat(errors(schema(Schemas.kind(term)), "{title: 1984, definition: true, updated: 2015}"))
                .isEmpty();
    }

    @Test
    void exactlyOneAlternativeMustStand() {
        Schema schema = schema(Schemas.kind(shipped().kind("quantity").orElseThrow()));
        String record =
                "title: T\ncounts: c\naction: listed\nadditive: false\nrivalry: none\nstanding: disputed\nvalues: ";

        assertThat(errors(schema, record + "[{min: 1, max: 2, evidence: [a]}]")).isEmpty();
        assertThat(errors(schema, record + "[{exact: 1, max: 2, evidence: [a]}]"))
                .isNotEmpty();
        assertThat(errors(schema, record + "[{evidence: [a]}]")).isNotEmpty();
    }
}
