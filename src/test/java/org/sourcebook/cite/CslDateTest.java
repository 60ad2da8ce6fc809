package org.sourcebook.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.edtf.Edtf;

class CslDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985",
                "1985-04",
                "1985-04-12",
                "2004-06~",
                "1964/2008",
                "2004-06~/2004-08~",
                "-0043",
                "0000",
                "2001-21",
                "2001-24~",
                "Y170000002"
            })
    void whatCslHasNumbersForComesBack(String edtf) {
        assertThat(CslDate.edtf(csl(edtf))).contains(edtf);
    }

    /** Nothing is lost in these either: the words have it, and numbers would say too much. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            201X              | the 2010s
            [..1760-12-03]    | 3 December 1760 or earlier
            1985/..           | from 1985 on
            """)
    void whatItHasNoneForIsWorded(String edtf, String words) {
        assertThat(csl(edtf)).containsExactly(Map.entry("literal", words));
    }

    @Test
    void everyQualifierIsCirca() {
        assertThat(csl("1984?")).containsEntry("circa", true);
        assertThat(csl("2004-06-11%")).containsEntry("circa", true);
    }

    @Test
    void otherProgramsFormsAreRead() {
        assertThat(CslDate.edtf(Map.of("date-parts", List.of(List.of("2015", "3")))))
                .contains("2015-03");
        assertThat(CslDate.edtf(Map.of("date-parts", List.of(List.of(2015L, 14L)))))
                .contains("2015-22");
        assertThat(CslDate.edtf(Map.of("date-parts", List.of(List.of(2015L)), "season", "2")))
                .contains("2015-22");
        assertThat(CslDate.edtf(Map.of("date-parts", List.of(List.of(2015L)), "circa", 1L)))
                .contains("2015~");
    }

    @Test
    void whatIsNoDateIsNotRead() {
        assertThat(CslDate.edtf(Map.of("date-parts", List.of(List.of(2015L, 2L, 30L)))))
                .isEmpty();
        assertThat(CslDate.edtf(Map.of("date-parts", List.of(List.of("soon"))))).isEmpty();
        assertThat(CslDate.edtf(Map.of("date-parts", List.of(List.of(2015L)), "season", "Lent")))
                .isEmpty();
        assertThat(CslDate.edtf(Map.of("date-parts", List.of()))).isEmpty();
        assertThat(CslDate.edtf(Map.of("raw", "2015"))).isEmpty();
    }

    private static Map<String, Object> csl(String edtf) {
        return CslDate.of(Edtf.parse(edtf).date().orElseThrow());
    }
}
