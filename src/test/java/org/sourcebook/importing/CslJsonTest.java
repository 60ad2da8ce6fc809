package org.sourcebook.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSL-JSON as Zotero and others write it. */
class CslJsonTest {

    @TempDir
    private Path folder;

    private Imports imports;

    @BeforeEach
    void site() {
        imports = Imports.into(folder);
    }

    private Imports.Outcome json(String text) {
        return imports.of("refs.json", text);
    }

    @Test
    void zoterosExportBecomesARecord() {
        Imports.Outcome outcome = json("""
                [{"id": "http://zotero.org/users/1/items/ABCD1234", "type": "article-newspaper", "title": "A <i>Title</i>",
                  "container-title": "The Paper", "accessed": {"date-parts": [["2020", 1, 2]]}, "URL": "https://example.org/",
                  "author": [{"family": "Humboldt", "given": "Alexander", "dropping-particle": "von"},
                             {"family": "Berg", "given": "Ludwig", "non-dropping-particle": "van der", "suffix": "Jr."},
                             {"literal": "The Agency"}],
                  "issued": {"date-parts": [[2015, 3]], "circa": true},
                  "note": "original-date: 1867\\nCitation Key: humboldt2015\\n{:translator: Smith || Jane} and words",
                  "editor": [], "DOI": "", "x-own": {"a": 1}}]
                """);

        assertThat(outcome.told()).isEmpty();
        assertThat(imports.record("humboldt2015")).isEqualTo("""
                title: "A <i>Title</i>"
                type: article-newspaper
                authors: ["Humboldt, Alexander von", "van der Berg, Jr., Ludwig", The Agency]
                container: The Paper
                date: 2015-03~
                url: https://example.org/
                read: none
                """);
        assertThat(outcome.left("humboldt2015"))
                .containsExactlyInAnyOrder(
                        "accessed: 2020-01-02",
                        "original-date: 1867",
                        "translator: Smith, Jane",
                        "note: and words",
                        "x-own: {\"a\":1}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"date-parts": [[2015,3,14]]}                 | 2015-03-14
            {"date-parts": [["2015","03"]]}               | 2015-03
            {"date-parts": [[2014],[2016]]}               | 2014/2016
            {"date-parts": [[2014],[2016]], "circa": 1}   | 2014~/2016~
            {"date-parts": [[2015]], "season": 1}         | 2015-21
            {"date-parts": [[-44,3,15]]}                  | "-0043-03-15"
            {"raw": "2015-03~"}                           | 2015-03~
            {"literal": "March 2015"}                     | 2015-03
            {"raw": "[2014,2015]"}                        | "[2014,2015]"
            "2015-03-14"                                  | 2015-03-14
            """)
    void datesBecomeEdtf(String date, String edtf) {
        json("[{\"id\":\"x\",\"type\":\"book\",\"title\":\"T\",\"issued\":" + date + "}]");

        assertThat(imports.record("x")).contains("date: " + edtf + "\n");
    }

    @Test
    void dateThatIsNoneIsKeptInTheReport() {
        Imports.Outcome outcome = json("""
                [{"id":"x","type":"book","title":"T","issued":{"literal":"in press"}},
                 {"id":"y","type":"book","title":"T","issued":{"date-parts":[[2015,13,45]]}}]
                """);

        assertThat(outcome.left("x")).containsExactly("issued: in press");
        assertThat(outcome.left("y")).containsExactly("issued: {\"date-parts\":[[2015,13,45]]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"x\",\"type\":\"book\",\"title\":\"T\"}",
                "{\"items\":[{\"id\":\"x\",\"type\":\"book\",\"title\":\"T\"}]}",
                "\uFEFF [ {\"id\":\"x\",\"type\":\"book\",\"title\":\"T\"} ]\r\n"
            })
    void otherShellsAreOpened(String text) {
        assertThat(json(text).done().imported()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{"id": "x", "type": "book"      | refs.json:1:2: error: this is not sound JSON: the object does not end [import-syntax]
            [{"id": 'x'}]                    | refs.json:1:9: error: this is not sound JSON: no value begins here [import-syntax]
            [1]                              | refs.json:1:2: error: expected a reference in CSL-JSON, found a number [import-syntax]
            [{"title": "T"}]                 | refs.json:1:2: error: expected a reference in CSL-JSON, found an object without a 'type' [import-syntax]
            []                               | refs.json:1:1: error: there is no reference in this file, read as CSL-JSON [import-format]
            """)
    void whatIsWrongIsToldAtItsPlaceAndNothingIsWritten(String text, String told) {
        var before = imports.files();
        Imports.Outcome outcome = json(text);

        assertThat(outcome.told()).startsWith(told).contains("hint: ");
        assertThat(imports.files()).isEqualTo(before);
    }

    @Test
    void depthHasALimit() {
        assertThat(json("[".repeat(1_000_000)).told()).contains("nested more than 200 deep");
    }

    @Test
    void ownAdditionsAreReadAndStrangeOnesTold() {
        Imports.Outcome outcome = json("""
                [{"id":"x","type":"book","title":"T","issued":{"literal":"the 2010s"},
                  "custom":{"sourcebook":{"date":"201X","read":"full","no_such":"y","copies":[{"url":"https://a.example/"}]},"other":1}}]
                """);

        assertThat(imports.record("x")).contains("date: 201X\n", "read: full\n");
        assertThat(outcome.left("x"))
                .anyMatch(each -> each.startsWith("no_such: y"))
                .anyMatch(each -> each.startsWith("custom.other: 1"))
                .noneMatch(each -> each.startsWith("issued"));
    }
}
