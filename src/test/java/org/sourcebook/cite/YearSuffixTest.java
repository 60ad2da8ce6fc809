package org.sourcebook.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcebook.edtf.Edtf;

class YearSuffixTest {

    @ParameterizedTest
    @CsvSource({"0, a", "25, z", "26, aa", "27, ab", "51, az", "52, ba", "701, zz", "702, aaa"})
    void lettersGoOnAfterZ(int place, String letters) {
        assertThat(YearSuffix.letters(place)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({"2015-03-02, 2015b", "2015~, 2015b"})
    void letterStandsBehindTheYearOnly(String date, String shown) {
        YearSuffix.Dated dated =
                YearSuffix.of(CslItems.date(Edtf.parse(date).date().orElseThrow()), 7, 1);

        assertThat(dated.readBack("(" + dated.date().getDateParts()[0][0] + ", March)"))
                .isEqualTo("(" + shown + ", March)");
    }

    @ParameterizedTest
    @CsvSource({"2015/2016, 2015–2016-b", "-0044, 45 BCE-b", "0800, 800-b"})
    void otherDatesGetItInWords(String date, String words) {
        YearSuffix.Dated dated =
                YearSuffix.of(CslItems.date(Edtf.parse(date).date().orElseThrow()), 7, 1);

        assertThat(dated.date().getLiteral()).isEqualTo(words);
    }
}
