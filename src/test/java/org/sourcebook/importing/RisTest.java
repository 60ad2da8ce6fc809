package org.sourcebook.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RIS as programs write it. */
class RisTest {

    @TempDir
    private Path folder;

    private Imports imports;

    @BeforeEach
    void site() {
        imports = Imports.into(folder);
    }

    private Imports.Outcome ris(String text) {
        return imports.of("refs.ris", text);
    }

    @Test
    void zoterosExportBecomesARecord() {
        Imports.Outcome outcome = ris("\uFEFF" + """
                TY  - JOUR
                TI  - Tailored Online Interventions
                AU  - Berger, J. M.
                AU  - Smith, Jane, Jr.
                A2  - Editor, An
                T2  - CTC Sentinel
                AB  - First line
                  goes on here
                DA  - 2015/10/23/
                PY  - 2015
                DO  - https://doi.org/10.1000/x
                SP  - 19
                EP  - 23
                VL  - 8
                IS  - 10
                SN  - 1234-5678
                UR  - https://example.org/a
                UR  - https://example.org/b
                Y2  - 2020/01/02/12:13:14
                KW  - ISIS
                KW  - Twitter
                L1  - internal-pdf://1/a.pdf
                ER  -\s

                """.replace("\n", "\r\n"));

        assertThat(outcome.told()).isEmpty();
        String id = "berger-2015-tailored-online-interventions";
        assertThat(imports.record(id)).isEqualTo("""
                title: Tailored Online Interventions
                type: article-journal
                authors: ["Berger, J. M.", "Smith, Jr., Jane"]
                container: CTC Sentinel
                volume: "8"
                issue: "10"
                pages: "19-23"
                doi: "10.1000/x"
                date: 2015-10-23
                url: https://example.org/a
                read: none
                """);
        assertThat(outcome.left(id))
                .containsExactlyInAnyOrder(
                        "UR: https://example.org/b",
                        "Y2: 2020/01/02/12:13:14",
                        "accessed: 2020-01-02",
                        "KW: ISIS; Twitter".replace("KW", "keyword"),
                        "L1: internal-pdf://1/a.pdf",
                        "editor: Editor, An",
                        "abstract: First line\ngoes on here",
                        "ISSN: 1234-5678");
    }

    @Test
    void recordsWithoutAnEndAreRead() {
        ris("TY  - BOOK\nID  - one\nTI  - One\nTY  - BOOK\nID  - two\nTI  - Two");

        assertThat(imports.record("one")).contains("title: One\n");
        assertThat(imports.record("two")).contains("title: Two\n");
    }

    @Test
    void valuesGoOnInTheNextLine() {
        ris("TY  - BOOK\nID  - one\nTI  - A title that\ngoes on\nER  - \n");

        assertThat(imports.record("one")).contains("title: A title that goes on\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DA  - 2015/03//           | 2015-03
            DA  - 2015///             | 2015
            PY  - 2015                | 2015
            DA  - 2015-03-14          | 2015-03-14
            Y1  - 2015/3/4            | 2015-03-04
            N1  - issued: 2015-03~    | 2015-03~
            N1  - {:issued: 2014/2016}| 2014/2016
            DA  - 14 March 2015       | 2015-03-14
            """)
    void datesBecomeEdtf(String tag, String edtf) {
        ris("TY  - BOOK\nID  - x\nTI  - T\n" + tag + "\nER  - \n");

        assertThat(imports.record("x")).contains("date: " + edtf + "\n");
    }

    @Test
    void kindOfWorkSaysMoreThanTheType() {
        ris("TY  - ELEC\nID  - x\nTI  - T\nM3  - post\nER  - \nTY  - JOUR\nID  - y\nTI  - T\nM3  - Text\nER  - \n");

        assertThat(imports.record("x")).contains("type: post\n");
        assertThat(imports.record("y")).contains("type: article-journal\n");
    }

    @Test
    void lineInNoRecordIsAnErrorAtItsPlace() {
        Imports.Outcome outcome = imports.format(ImportFormat.RIS).of("a.ris", "TY  - BOOK\nTI  - T\nER  - \nstray\n");

        assertThat(outcome.told()).startsWith("a.ris:4:1: error: this line stands in no record of RIS [import-syntax]");
        assertThat(outcome.report()).isEmpty();
    }

    @Test
    void otherEncodingIsAnErrorAtItsPlace() {
        Imports.Outcome outcome =
                imports.of("a.ris", "TY  - BOOK\nTI  - caf\u00e9 noir\nER  - \n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(outcome.told())
                .startsWith(
                        "a.ris:2:10: error: the file is not UTF-8: byte 21 (0xE9) begins no character [import-unreadable]");
    }
}
