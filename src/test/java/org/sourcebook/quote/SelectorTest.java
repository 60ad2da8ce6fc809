package org.sourcebook.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectorTest {

    private static final String TEXT = QuoteText.normal(
            "They “released” the list of 9,200. Others released a list; a list was released by others, and aaab.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the list of 9,200 | '' | '' | true",
                "The list | '' | '' | false",
                "the  list\tof | '' | '' | true",
                "the list | released | '' | false",
                "the list | released\" | of | true",
                "the list | '\"released\" ' | ' of 9,200' | true",
                "a list | released | '' | true",
                "a list | '' | was | true",
                "a list | others | '' | false",
                "a list | ; | was | true",
                "aab | a | . | true",
                "They | '' | '' | true",
                "They | x | '' | false",
                "aaab. | '' | '' | true",
                "aaab. | '' | x | false",
                "'' | '' | '' | false"
            })
    void wordsAreFoundWithWhatStandsAroundThem(String exact, String prefix, String suffix, boolean found) {
        assertThat(new Selector(exact, prefix, suffix).isIn(TEXT)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "e\u0301t\u00e9, \u00e9te\u0301, true",
        "it's, it\u2019s, true",
        "a b, a\u202f\u200bb, true",
        "\u2067abc\u2069, abc, true",
        "a-b, a\u2013b, false",
        "resume, r\u00e9sum\u00e9, false",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645, \u0645\u06cc\u062e\u0648\u0627\u0647\u0645, false"
    })
    void whatReadersTakeForTheSameWordsIsTheSame(String one, String other, boolean same) {
        assertThat(QuoteText.normal(one).equals(QuoteText.normal(other))).isEqualTo(same);
    }
}
