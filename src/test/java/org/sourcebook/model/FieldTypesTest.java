package org.sourcebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTypesTest {

    /** A kind with a field of every type. */
    private static final String THING = """
            kind: thing
            plural: things
            label: {one: Thing, many: Things}
            about: A thing.
            fields:
              text: {type: text, about: A text.}
              tag: {type: tag, about: A tag.}
              prose: {type: markdown, about: Prose.}
              number: {type: number, about: A number.}
              flag: {type: boolean, about: A flag.}
              date: {type: date, about: A date.}
              url: {type: url, about: An address.}
              size: {type: enum, values: {small: Quite small, "yes": Agreed}, about: A size.}
              maker: {type: ref, to: actor, about: A maker.}
              makers: {type: refs, to: actor, about: Makers.}
              owner: {type: ref-or-text, to: actor, about: An owner.}
              picture: {type: image, about: A picture.}
              table: {type: file, about: A table.}
              sources: {type: list, of: citation, about: Sources.}
              amounts: {type: list, of: figure, about: Amounts.}
              datings: {type: list, of: dating, about: Datings.}
              sides: {type: list, of: position, about: Sides.}
              lines: {type: list, min: 2, of: text, about: Lines.}
            """;

    private final Told told = new Told();
    private final FieldSet fields =
            told.model(THING).kind("thing").orElseThrow().fieldSet();

    private Value value(String field, String yaml) {
        Map<String, Value> values = told.decode(fields, "title: T\n" + field + ": " + yaml + "\n");
        assertThat(told.all()).isEmpty();
        return values.get(field);
    }

    private FieldType type(String field) {
        return fields.fields().get(field).type();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | no | no | no",
                "text | 0123 | 0123 | 0123",
                "text | 1.10 | 1.10 | 1.10",
                "text | '\"quoted: text\"' | quoted: text | quoted: text",
                "tag | counter-speech | counter-speech | counter-speech",
                "number | 9200 | 9,200 | 9200",
                "number | 999 | 999 | 999",
                "number | -1234567.50 | -1,234,567.50 | -1234567.50",
                "number | 1.10 | 1.10 | 1.10",
                "flag | true | yes | true",
                "flag | false | no | false",
                "date | 2015-03~ | about March 2015 | 2015-03~",
                "url | https://example.org/a?b=c#d | https://example.org/a?b=c#d | https://example.org/a?b=c#d",
                "url | mailto:desk@example.org | mailto:desk@example.org | mailto:desk@example.org",
                "size | small | Quite small | small",
                "size | yes | Agreed | yes",
                "maker | ghostsec | ghostsec | ghostsec",
                "maker | actor:ghostsec | actor:ghostsec | actor:ghostsec",
                "maker | 'question:reach#whack-a-mole' | question:reach#whack-a-mole | question:reach#whack-a-mole",
                "maker | '\"#whack-a-mole\"' | #whack-a-mole | #whack-a-mole",
                "makers | '[a, actor:b]' | a, actor:b | [a, actor:b]",
                "owner | ghostsec | ghostsec | ghostsec",
                "owner | A spokesman | A spokesman | A spokesman",
                "picture | '{src: map.png, alt: A map}' | A map | {src=map.png, alt=A map}",
                "table | data/table.csv | table.csv | {src=data/table.csv}",
                "table | '{src: /a.csv, title: The table}' | The table | {src=/a.csv, title=The table}",
                "sources | '[vice-2015]' | vice-2015 | [{source=vice-2015}]",
                "sources | '[{source: a, stance: contradicts, locator: p. 3}]' | 'a, p. 3, contradicts' "
                        + "| '[{source=a, stance=contradicts, locator=p. 3}]'",
                "datings | '[2015, {date: 2016, basis: inferred}]' | 2015; 2016, inferred "
                        + "| '[{date=2015}, {date=2016, basis=inferred}]'",
                "amounts | '[{exact: 9200, said: anonymous, evidence: [a]}]' | '9,200, according to anonymous' "
                        + "| '[{exact=9200, said={by=anonymous}, evidence=[{source=a}]}]'",
                "amounts | '[{min: 20, max: 3000, evidence: [a]}]' | 'at least 20, at most 3,000' "
                        + "| '[{min=20, max=3000, evidence=[{source=a}]}]'",
                "amounts | '[{about: 20, evidence: [a]}]' | about 20 | '[{about=20, evidence=[{source=a}]}]'",
                "lines | '[one, two]' | one, two | [one, two]"
            })
    void aValueIsReadWordedAndExported(String field, String yaml, String words, String exported) {
        Value value = value(field, yaml);

        assertThat(type(field).words(value)).isEqualTo(words);
        assertThat(type(field).export(value).toString()).isEqualTo(exported);
    }

    @Test
    void markdownIsCompiledAndWordedWithoutMarkup() {
        Value value = value("prose", "|\n  Some *words* here.");

        assertThat(value).isInstanceOf(Value.Prose.class);
        assertThat(type("prose").words(value)).isEqualTo("Some words here.");
    }

    @Test
    void namesStandForReferencesInWords() {
        Value value = value("makers", "[ghostsec]");

        assertThat(type("makers").words(value, reference -> reference.id().toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo("GHOSTSEC");
    }

    @Test
    void aReferenceKnowsItsPartsAndWhatItMayPointTo() {
        Value.Reference reference = (Value.Reference) value("maker", "question:reach#whack-a-mole");

        assertThat(reference.kind()).isEqualTo("question");
        assertThat(reference.id()).isEqualTo("reach");
        assertThat(reference.fragment()).isEqualTo("whack-a-mole");
        assertThat(reference.targets().names()).containsExactly("actor");
    }

    @Test
    void whatLooksLikeATextMayBeAReferenceThatTheArchiveDecides() {
        assertThat(value("owner", "anonymous")).isInstanceOf(Value.Reference.class);
        assertThat(value("owner", "\"an unnamed spokesman\"")).isInstanceOf(Value.Text.class);
        assertThat(value("owner", "\"Vice: the interview\"")).isInstanceOf(Value.Text.class);
    }

    @Test
    void aKeyWithoutAValueIsNotGiven() {
        Map<String, Value> values = told.decode(fields, "title: T\ntext:\nmaker:\n");

        assertThat(told.all()).isEmpty();
        assertThat(values).containsOnlyKeys("title");
    }

    @Test
    void valuesKeepTheOrderOfTheDeclaration() {
        Map<String, Value> values = told.decode(fields, "number: 1\ntext: a\ntitle: T\n");

        assertThat(values.keySet()).containsExactly("title", "text", "number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | Zebra | apple | 1",
                "number | 9 | 10 | -1",
                "date | 2015-03 | 2015-02 | 1",
                "size | small | yes | -1",
                "lines | '[a, b]' | '[a, b, c]' | -1",
                "datings | '[2014]' | '[2015, 2013]' | -1",
                "flag | false | true | -1"
            })
    void valuesAreOrdered(String field, String left, String right, int order) {
        int compared = type(field).compare(value(field, left), value(field, right));

        assertThat(Integer.signum(compared)).isEqualTo(order);
    }
}
