package org.sourcebook.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** BibTeX as reference managers and people write it. */
class BibTexTest {

    @TempDir
    private Path folder;

    private Imports imports;

    @BeforeEach
    void site() {
        imports = Imports.into(folder);
    }

    private Imports.Outcome bib(String text) {
        return imports.of("refs.bib", text);
    }

    @Test
    void zoterosExportBecomesARecord() {
        Imports.Outcome outcome = bib("""

                @article{smith_tailored_2015,
                	title = {Tailored {Online} {Interventions}: {The} {Islamic} {State}’s {Recruitment} {Strategy}},
                	volume = {8},
                	issn = {1234-5678},
                	url = {https://example.org/a\\_b?c=d\\%20e},
                	doi = {https://doi.org/10.1000/x_y},
                	language = {en},
                	number = {10},
                	urldate = {2020-01-02},
                	journal = {CTC Sentinel},
                	author = {Smith, Jane and Berger, J. M. and {The New York Times}},
                	month = oct,
                	year = {2015},
                	note = {Publisher: Combating Terrorism Center},
                	keywords = {ISIS, Twitter},
                	pages = {19--23},
                	file = {Full Text:files/1/a.pdf:application/pdf},
                }
                """);

        assertThat(outcome.told()).isEmpty();
        assertThat(imports.record("smith-tailored-2015")).isEqualTo("""
                title: "Tailored Online Interventions: The Islamic State’s Recruitment Strategy"
                type: article-journal
                authors: ["Smith, Jane", "Berger, J. M.", The New York Times]
                publisher: Combating Terrorism Center
                container: CTC Sentinel
                volume: "8"
                issue: "10"
                pages: "19-23"
                doi: "10.1000/x_y"
                language: en
                date: 2015-10
                url: https://example.org/a_b?c=d%20e
                read: none
                """);
        assertThat(outcome.left("smith-tailored-2015"))
                .containsExactlyInAnyOrder(
                        "ISSN: 1234-5678",
                        "accessed: 2020-01-02",
                        "keyword: ISIS, Twitter",
                        "file: Full Text:files/1/a.pdf:application/pdf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¬', textBlock = """
            G{\\"o}del and Erd{\\H o}s              | Gödel and Erdős
            \\'{E}l\\`eve, na{\\"\\i}ve, \\c{c}a         | Élève, naïve, ça
            {\\v S}koda {\\L}\\'od\\'z {\\o}re \\AA       | Škoda Łódź øre Å
            Stra{\\ss}e --- 12--14 \\& more          | Straße — 12–14 & more
            {{Double {Braces}}}                   | Double Braces
            \\emph{Nature} and \\textsuperscript{2}  | Nature and 2
            ``Quoted'' and `x'                    | “Quoted” and `x'
            100\\% \\#1 \\$5 a\\_b \\{x\\}              | 100% #1 $5 a_b {x}
            {\\textquotedblleft}A{\\textquotedblright}\\ldots | “A”…
            A~B\\ C\\,D\\-E                          | A B C DE
            \\unknowncommand{x} stays              | \\unknowncommand{x} stays
            $x^2$ and $                           | $x^2$ and $
            \\v{z}\\u{g}\\k{a}\\d{s}\\.{z}\\r{u}\\=o    | žğąṣżůō
            """)
    void texBecomesText(String tex, String text) {
        assertThat(TexText.plain(tex)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Smith                            | Smith, Jane
            Smith, Jane                           | Smith, Jane
            Smith, Jr., Jane                      | Smith, Jr., Jane
            Ludwig van der Berg                   | van der Berg, Ludwig
            van der Berg, Ludwig                  | van der Berg, Ludwig
            {World Health Organization}           | World Health Organization
            {Barnes and Noble}                    | Barnes and Noble
            Plato                                 | Plato
            Erd{\\H o}s, P{\\'a}l                 | Erdős, Pál
            family=Berg, given=Ludwig, prefix=van | van Berg, Ludwig
            Jean de La Fontaine                   | de La Fontaine, Jean
            """)
    void nameIsReadByTheRulesOfBibTex(String tex, String written) {
        assertThat(BibNames.of(tex).written()).containsExactly(written);
    }

    @Test
    void namesAreDividedOutsideBracesAndOthersAreNobody() {
        BibNames names = BibNames.of("A, B and {C and D}\n   AND  E, F and and others");

        assertThat(names.written()).containsExactly("A, B", "C and D", "E, F");
        assertThat(names.others()).isTrue();
        assertThat(bib("@book{x, title={T}, author={A, B and others}}").left("x"))
                .containsExactly("author: and others");
    }

    @Test
    void stringsCommentsAndPreamblesAreUnderstood() {
        bib("""
                Anything here is a comment, even an address a@b.example.
                @comment{ @book{no, title={Not this}} }
                @preamble{ "\\newcommand{\\x}{y}" }
                @string{ctc = "CTC " # {Sentinel}}
                @string(press = {A Press})
                @article(one, title = {One} # " and " # {Two}, journal = ctc # {, new series}, year = 2015, month = "3~" # mar)
                @COMMENT line
                @book{two, title = "A {"}quote{"} in it", publisher = press, year = 2014,}
                """);

        assertThat(imports.record("one"))
                .contains("title: One and Two\n", "container: \"CTC Sentinel, new series\"", "date: 2015-03-03");
        assertThat(imports.record("two")).contains("title: \"A \\\"quote\\\" in it\"", "publisher: A Press");
    }

    @Test
    void stringNobodyGivesIsToldAndItsNameKept() {
        assertThat(bib("@article{x, title={T}, journal = jacm, year=2015}").left("x"))
                .containsExactly("journal: jacm");
        assertThat(imports.record("x")).contains("container: jacm");
    }

    @Test
    void crossReferenceGivesWhatIsMissing() {
        bib("""
                @inproceedings{a, title = {Paper}, crossref = {p}}
                @proceedings{p, title = {The Proceedings}, year = 2015, publisher = {Press}}
                """);

        assertThat(imports.record("a"))
                .contains("title: Paper\n", "container: The Proceedings", "date: 2015", "publisher: Press");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date = {2015-03~}                        | 2015-03~
            date = {2014/2016}                       | 2014/2016
            date = {2015-21}                         | 2015-21
            year = {2015}, month = {March}           | 2015-03
            year = 2015, month = 3, day = 7          | 2015-03-07
            year = {2015}, month = mar # {~7}        | 2015-03-07
            year = {c. 2015}                         | 2015~
            year = {1990s}                           | 199X
            date = {2015-03-14}, year = {2015}       | 2015-03-14
            """)
    void datesBecomeEdtf(String fields, String edtf) {
        bib("@book{x, title={T}, " + fields + "}");

        assertThat(imports.record("x")).contains("\ndate: " + edtf + "\n");
    }

    @Test
    void whatIsNoDateIsKeptInTheReport() {
        assertThat(bib("@book{x, title={T}, year={forthcoming}, month={Easter}}")
                        .left("x"))
                .containsExactlyInAnyOrder("year: forthcoming", "month: Easter");
        assertThat(imports.record("x")).doesNotContain("date");
    }

    @Test
    void typesOfBibLatexAndOurOwnAreTold() {
        bib("""
                @online{a, title={A}}
                @misc{b, title={B}, entrysubtype={post-weblog}}
                @article{c, title={C}, entrysubtype={newspaper}}
                @thesis{d, title={D}}
                @odd{e, title={E}}
                """);

        assertThat(List.of("a", "b", "c", "d", "e").stream()
                        .map(id -> imports.record(id)
                                .lines()
                                .filter(line -> line.startsWith("type"))
                                .findFirst()
                                .orElse("")))
                .containsExactly(
                        "type: webpage",
                        "type: post-weblog",
                        "type: article-newspaper",
                        "type: thesis",
                        "type: document");
    }

    @Test
    void noteMayHoldVariables() {
        bib(
                "@misc{x, title={T}, note={type: dataset\nissued: 2015-03\\textasciitilde{} (about March 2015)\nJust a note}}");

        assertThat(imports.record("x")).contains("type: dataset", "date: 2015-03~");
        assertThat(imports.record("x")).doesNotContain("Just a note");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @article{a, title = {An {unbalanced title}, year = 2015} | refs.bib:1:1: error: the entry 'a' does not end [import-syntax]
            @article{a, title = {A}} x}, year = 2015}                | none
            @article{a, title = "A, year = 2015}                     | refs.bib:1:36: error: a brace closes here that was never opened [import-syntax]
            @article{a, title {A}}                                   | refs.bib:1:13: error: a field 'name = value' of 'a' must stand here [import-syntax]
            @article{a, title = {A} year = 2015}                     | refs.bib:1:25: error: a comma or the end of 'a' must stand behind the field 'title' [import-syntax]
            @article{title = {A}}                                    | refs.bib:1:10: error: the entry has no key [import-syntax]
            @article{a, title = }                                    | refs.bib:1:21: error: a value must stand here [import-syntax]
            """)
    void whatIsOutOfBalanceIsToldAtItsPlaceAndNothingIsWritten(String text, String told) {
        var before = imports.files();
        Imports.Outcome outcome = bib(text);

        if (told.equals("none")) {
            assertThat(outcome.report()).isPresent();
        } else {
            assertThat(outcome.told()).startsWith(told).contains("hint: ");
            assertThat(outcome.report()).isEmpty();
            assertThat(imports.files()).isEqualTo(before);
        }
    }

    @Test
    void depthHasALimit() {
        assertThat(bib("@book{x, title=" + "{".repeat(100_000) + "}".repeat(100_000) + "}")
                        .told())
                .contains("nested more than 100 deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@{}\\\"#,= a1\n~'`-", "@book{x, title = {}}\\'\"oiı"})
    void nothingMakesItThrow(String signs) {
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? "@book{k, title = " : "");
            random.ints(random.nextInt(40), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
            EntryReader reader = EntryReader.of(ImportFormat.BIBTEX);

            assertThat(reader.read(new org.sourcebook.source.SourceFile("x.bib", text.toString()), problem -> {}))
                    .isNotNull();
            assertThat(BibNames.of(text.toString())).isNotNull();
        }
    }
}
