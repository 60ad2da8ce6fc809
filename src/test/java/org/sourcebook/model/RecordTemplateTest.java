package org.sourcebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordTemplateTest {

    private static final String SHIP = """
            kind: ship
            plural: ships
            label: {one: Ship, many: Ships}
            about: "A vessel: what became of her."
            fields:
              size:    {type: enum, values: ["yes", "no"], required: true, about: Size.}
              plans:   {type: list, of: image, required: true, min: 2, about: Plans.}
              log:     {type: markdown, required: true, about: Log.}
              masts:   {type: group, required: true, about: Masts., one_of: [[a, b], c], fields: {a: {type: number, about: A.}, b: {type: number, about: B.}, c: {type: text, about: C.}}}
              papers:  {type: file, required: true, about: Papers.}
              home:    {type: ref-or-text, required: true, about: Home.}
              sisters: {type: refs, to: ship, required: true, about: Sisters.}
              web:     {type: url, required: true, about: Web.}
              lost:    {type: boolean, required: true, about: Lost.}
              flag:    {type: tag, required: true, about: Flag.}
            """;

    static Stream<Kind> kinds() {
        return new Told().model(SHIP).kinds().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aNewRecordDecodesWithoutAnErrorAndIsADraft(Kind kind) {
        Told told = new Told();
        Map<String, Value> values = told.decode(kind.fieldSet(), RecordTemplate.yaml(kind, "list-released", "x.json"));

        assertThat(told.all()).isEmpty();
        assertThat(values.get("draft"))
                .isInstanceOfSatisfying(
                        Value.Flag.class, flag -> assertThat(flag.isTrue()).isTrue());
        assertThat(((Value.Text) values.get("title")).text()).isEqualTo("List released");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyOptionalFieldDecodesOnceItsMarkIsTakenAway(Kind kind) {
        String record = RecordTemplate.yaml(kind, "list-released", "x.json");
        String used = record.lines()
                .map(line -> line.matches("#[a-z_]+: .*") ? line.substring(1) : line)
                .collect(Collectors.joining("\n"));
        Told told = new Told();
        Map<String, Value> values = told.decode(kind.fieldSet(), used);

        assertThat(told.all()).isEmpty();
        assertThat(values.keySet())
                .containsExactlyInAnyOrderElementsOf(kind.fields().keySet());
    }

    @Test
    void aYamlRecordNamesItsSchemaFirst() {
        Kind ship = new Told().model(SHIP).kind("ship").orElseThrow();

        assertThat(RecordTemplate.yaml(ship, "vasa", "../../schemas/ship.json"))
                .startsWith(
                        "# yaml-language-server: $schema=../../schemas/ship.json\n# Ship: A vessel: what became of her.\n");
    }

    @Test
    void aMarkdownRecordHasFrontMatter() {
        Kind ship = new Told().model(SHIP).kind("ship").orElseThrow();

        assertThat(RecordTemplate.markdown(ship, "vasa"))
                .startsWith("---\n# Ship: ")
                .endsWith("\n---\n");
    }
}
