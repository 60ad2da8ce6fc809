package org.sourcebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldErrorsTest {

    private static final String THING = """
            kind: thing
            plural: things
            label: {one: Thing, many: Things}
            about: A thing.
            fields:
              text: {type: text, about: A text.}
              number: {type: number, about: A number.}
              flag: {type: boolean, about: A flag.}
              date: {type: date, about: A date.}
              url: {type: url, about: An address.}
              size: {type: enum, values: [small, medium, large], about: A size.}
              maker: {type: ref, to: actor, about: A maker.}
              makers: {type: refs, to: actor, about: Makers.}
              picture: {type: image, about: A picture.}
              table: {type: file, about: A table.}
              sources: {type: list, of: citation, about: Sources.}
              amounts: {type: list, of: figure, about: Amounts.}
              sides: {type: list, of: position, about: Sides.}
              lines: {type: list, min: 2, of: text, about: Lines.}
            """;

    /** A record, what it is told, and the record with the first fix applied (empty without one). */
    record Wrong(String yaml, String told, String mended) {

        static Wrong of(String yaml, String told) {
            return new Wrong(yaml, told, "");
        }
    }

    static Stream<Wrong> records() {
        return Stream.of(
                new Wrong(
                        "maker: a\nmakrs: [b]\n",
                        "2:1 unknown field 'makrs' in thing [unknown-field]\ndid you mean 'makers'?",
                        "maker: a\nmakers: [b]\n"),
                Wrong.of(
                        "zzzzz: 1\n",
                        "1:1 unknown field 'zzzzz' in thing [unknown-field]\nits fields are title, summary, text, number, flag, date, url, size, maker, makers, picture, table, sources, amounts, sides, lines, tags, updated, draft, aliases, corrections"),
                Wrong.of(
                        "text: [a]\n",
                        "1:7 expected text, found a list [wrong-type]\ntake the list away; write it like this: \"Some words\""),
                Wrong.of(
                        "text: {a: b}\n",
                        "1:7 expected text, found a mapping [wrong-type]\nwrite it like this: \"Some words\""),
                new Wrong(
                        "number: 9,200\n",
                        "1:9 '9,200' is not a number [invalid-number]\nwrite the digits alone: 9200",
                        "number: 9200\n"),
                Wrong.of(
                        "number: many\n",
                        "1:9 'many' is not a number [invalid-number]\nwrite digits with a point before decimals: 9200, 0.5"),
                new Wrong(
                        "flag: yes\n",
                        "1:7 'yes' is neither true nor false [invalid-boolean]\nwrite true",
                        "flag: true\n"),
                new Wrong(
                        "flag: False\n",
                        "1:7 'False' is neither true nor false [invalid-boolean]\nwrite false",
                        "flag: false\n"),
                new Wrong(
                        "url: www.example.org/a\n",
                        "1:6 'www.example.org/a' is not an address [invalid-url]\nbegin it with its scheme: https://www.example.org/a",
                        "url: https://www.example.org/a\n"),
                Wrong.of(
                        "url: JaVaScript:alert(1)\n",
                        "1:6 'JaVaScript:alert(1)' is not an address [invalid-url]\nwrite a whole address that begins with https://, http:// or mailto:"),
                Wrong.of(
                        "url: https://example.org/a b\n",
                        "1:6 'https://example.org/a b' is not an address [invalid-url]\nwrite spaces as %20 and leave out quotes and angle brackets"),
                new Wrong(
                        "size: smal\n",
                        "1:7 unknown value 'smal' [unknown-value]\ndid you mean 'small'? it is one of small, medium, large",
                        "size: small\n"),
                new Wrong(
                        "maker: Ghost Sec\n",
                        "1:8 'Ghost Sec' has not the form of a reference [malformed-reference]\ndid you mean 'ghost-sec'?",
                        "maker: ghost-sec\n"),
                Wrong.of(
                        "maker: \"actor:\"\n",
                        "1:8 'actor:' has not the form of a reference [malformed-reference]\nwrite an id, kind:id, kind:id#part or \"#part\""),
                new Wrong(
                        "makers: ghostsec\n",
                        "1:9 expected a list, found text [wrong-type]\nput it in brackets: [ghostsec]",
                        "makers: [ghostsec]\n"),
                Wrong.of("lines: [one]\n", "1:1 'lines' needs at least 2 items, found 1 [too-few-items]\nLines."),
                Wrong.of(
                        "makers:\n  - a\n  -\n",
                        "3:4 an item of the list is empty [empty-item]\nwrite a reference (actor) after the dash or take it away"),
                new Wrong(
                        "tags: [Counter Speech]\n",
                        "1:8 'Counter Speech' is not a tag: lower-case letters, digits and single hyphens [invalid-tag]\nwrite 'counter-speech'",
                        "tags: [counter-speech]\n"),
                Wrong.of(
                        "picture: map.png\n",
                        "1:10 expected an image: a mapping with src and alt, found text [wrong-type]\nwrite it like this: {src: map.png, alt: \"What it shows\"}"),
                Wrong.of(
                        "picture: {src: map.png}\n",
                        "1:10 missing field 'alt' in image [missing-field]\nsay what the picture shows, or alt: \"\" if it adds nothing to the text"),
                Wrong.of(
                        "picture: {src: map.bmp, alt: a}\n",
                        "1:16 'map.bmp' is not an image a browser shows [invalid-path]\nname a file of the site: map.png, /assets/map.png"),
                Wrong.of(
                        "table: https://example.org/a.csv\n",
                        "1:8 'https://example.org/a.csv' is not a file of the site [invalid-path]\nname a file of the site: map.png, /assets/map.png"),
                Wrong.of(
                        "amounts: [{evidence: [a]}]\n",
                        "1:12 figure needs one of exact, about, min and max, parts [not-one-of]"),
                Wrong.of(
                        "amounts: [{exact: 1, about: 2, evidence: [a]}]\n",
                        "1:22 figure may give only one of exact, about, min and max, parts [not-one-of]"),
                Wrong.of(
                        "amounts: [{exact: 1}]\n",
                        "1:12 missing field 'evidence' in figure [missing-field]\nwrite 'evidence: [some-id]' (Where it is reported.)"),
                Wrong.of(
                        "sources: [{stance: supports}]\n",
                        "1:12 missing field 'source' in citation [missing-field]\nwrite 'source: some-id' (What is cited.)"),
                Wrong.of(
                        "sources: [{source: a, note: One, two or three.}]\n",
                        "1:34 unknown field 'two or three.' in citation [unknown-field]\na comma ends a value inside { }: put the whole text in quotes, and write numbers without commas"));
    }

    private final Told told = new Told();
    private final FieldSet fields =
            told.model(THING).kind("thing").orElseThrow().fieldSet();

    @ParameterizedTest
    @MethodSource("records")
    void whatIsWrongIsSaidWithItsRemedy(Wrong wrong) {
        told.decode(fields, wrong.yaml() + "title: T\n");

        assertThat(told.all()).containsExactly(wrong.told());
        if (wrong.mended().isEmpty()) {
            assertThat(told.diagnostics().get(0).fixes()).isEmpty();
        } else {
            assertThat(Told.mended(told.diagnostics().get(0))).isEqualTo(wrong.mended() + "title: T\n");
        }
    }

    @Test
    void aMissingFieldIsReportedAtTheFirstKey() {
        told.decode(fields, "text: a\n");

        assertThat(told.messages()).containsExactly("1:1 missing field 'title' in thing [missing-field]");
    }

    @Test
    void aRequiredFieldIsMissingAlsoWhenItIsEmpty() {
        told.decode(fields, "text: a\ntitle: \"\"\n");

        assertThat(told.messages()).containsExactly("2:1 field 'title' is empty [missing-field]");
    }

    @Test
    void errorsDeepInsideListsPointToTheirPlace() {
        told.decode(fields, """
                title: "Ünïcode 𝄞 before it"
                sides:
                  - id: left
                    label: Left
                    arguments:
                      - id: Whack A Mole
                        text: "*One*"
                        evidence:
                          - source: a
                            stance: suports
                """);

        assertThat(told.messages())
                .containsExactly(
                        "6:13 'Whack A Mole' is no id: lower-case letters, digits and single hyphens [invalid-id]",
                        "10:21 unknown value 'suports' [unknown-value]");
        assertThat(told.diagnostics()).extracting(Told::underlined).containsExactly("Whack A Mole", "suports");
    }

    @Test
    void columnsCountCharactersAlsoBeyondTheBasicPlane() {
        told.decode(fields, "title: T\nsources: [{note: \"𝄞é\", stance: suports, source: a}]\n");

        assertThat(told.messages()).containsExactly("2:32 unknown value 'suports' [unknown-value]");
    }

    @Test
    void linesCountAlikeWithCarriageReturns() {
        told.decode(fields, "title: T\r\ntext: a\r\nsize: huge\r\n");

        assertThat(told.messages()).containsExactly("3:7 unknown value 'huge' [unknown-value]");
    }

    @Test
    void anErrorInADateUnderlinesThePartThatIsWrong() {
        told.decode(fields, "title: T\ndate: 2015-02-30\n");

        assertThat(told.diagnostics()).hasSize(1);
        assertThat(told.diagnostics().get(0).code().id()).isEqualTo("invalid-date");
        assertThat(Told.underlined(told.diagnostics().get(0))).isEqualTo("30");
    }

    @Test
    void aSetOfDatesWithoutQuotesIsToldToBecomeOne() {
        told.decode(fields, "title: T\ndate: [..2015]\n");

        assertThat(told.all())
                .containsExactly("2:7 expected a date, found a list [wrong-type]\nput it in quotes: \"[..2015]\"");
        assertThat(Told.mended(told.diagnostics().get(0))).isEqualTo("title: T\ndate: \"[..2015]\"\n");
    }

    @Test
    void whatIsSoundBesideAnErrorIsKept() {
        var values = told.decode(
                fields, "title: T\nsides:\n  - {id: a, label: 1}\n  - {id: b, label: [x], arguments: []}\n");

        assertThat(ValueWalk.of(fields.fields(), values).identified())
                .extracting(IdentifiedUse::id)
                .containsExactly("a", "b");
    }
}
