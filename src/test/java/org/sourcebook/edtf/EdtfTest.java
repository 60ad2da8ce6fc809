package org.sourcebook.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sourcebook.edtf.Vectors.date;
import static org.sourcebook.edtf.Vectors.written;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcebook.edtf.DateParts.Point;

class EdtfTest {

    @Test
    void emptyTextIsNoDate() {
        EdtfError error = Edtf.parse("").error().orElseThrow();
        assertThat(error.message()).isEqualTo("there is no date");
        assertThat(error.remedy()).isEqualTo("leave the field out where the date is not known");
    }

    @Test
    void remedyIsTheSuggestionWhereThereIsOne() {
        assertThat(Edtf.parse("1990s").error().orElseThrow().remedy()).isEqualTo("write '199X'");
        assertThat(Edtf.parse("2016-13").error().orElseThrow().remedy()).startsWith("01 to 12 are months");
        assertThat(Edtf.parse("2016-02-30").error().orElseThrow().remedy()).isEmpty();
    }

    @Test
    void surroundingSpaceIsAMistake() {
        assertThat(Edtf.parse(" 1990\n").error().orElseThrow().suggestion()).contains("1990");
        assertThat(Edtf.parse("1990\u00a0").error().orElseThrow().suggestion()).contains("1990");
    }

    @Test
    void invisibleSignsAreNamedByTheirNumber() {
        EdtfError error = Edtf.parse("1990\u202e").error().orElseThrow();
        assertThat(error.message()).isEqualTo("U+202E is not expected here");
        assertThat(error.offset()).isEqualTo(4);
        assertThat(Edtf.parse("1990\ud83d\ude00").error().orElseThrow().length())
                .isEqualTo(2);
        assertThat(Edtf.parse("1990\ud83d").error().orElseThrow().length()).isEqualTo(1);
    }

    @Test
    void longTextIsRefusedUnread() {
        EdtfError error = Edtf.parse("1".repeat(1_000_000)).error().orElseThrow();
        assertThat(error.offset()).isEqualTo(1000);
        assertThat(error.message()).isEqualTo("a date has at most 1000 characters");
        assertThat(error.suggestion()).isEmpty();
    }

    @Test
    void longestListIsRead() {
        String list = "[" + "XXX1-12,".repeat(124) + "1990]";
        assertThat(list).hasSizeLessThanOrEqualTo(1000);
        assertThat(written(date(list).bounds())).isEqualTo("0001-12-01…9991-12-31");
    }

    @Test
    void equalWhenWrittenAlike() {
        assertThat(date("1985~")).isEqualTo(date("1985~")).hasSameHashCodeAs(date("1985~"));
        assertThat(date("1985~")).isNotEqualTo(date("~1985")).hasToString("1985~");
    }

    @ParameterizedTest
    @CsvSource({
        "1985, 1985",
        "1985-04-12~, 1985",
        "2001-28, 2001",
        "1985-XX-XX, 1985",
        "1985-02/1985-11, 1985",
        "-0043, -43",
        "Y170000002, 170000002",
        "'[1985-01,1985-03]', 1985",
    })
    void yearIsTheOneItIsIn(String text, long year) {
        assertThat(date(text).year()).isEqualTo(OptionalLong.of(year));
    }

    @ParameterizedTest
    @CsvSource({"198X", "1985/1986", "1985/..", "/1985", "1950S2", "'[1985,1987]'"})
    void thereIsNoYearWhereThereMayBeSeveral(String text) {
        assertThat(date(text).year()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1985, 1980",
        "-0043, -50",
        "0000, 0",
        "2009/2012, 2000 2010",
        "1985/.., 1980",
        "/1985, 1980",
        "'[1667,1960]', 1660 1960",
        "201X, 2010",
        "'[..1760]', 1760",
        "XXXX, ''",
        "'..2004-06-01/2004..', ''",
    })
    void decadesAreThoseItTouches(String text, String decades) {
        List<String> expected = decades.isEmpty() ? List.of() : List.of(decades.split(" "));
        assertThat(date(text).decades().stream().map(String::valueOf)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2015",
        "2015-03, 2015-03",
        "2015-03-14, 2015-03-14",
        "0079, 0079",
        "Y12345, 12345",
        "2015-03-14T10:00:00Z, 2015-03-14T10:00:00Z",
        "2015-03-14T10:00:00, 2015-03-14T10:00:00",
        "2015-03-14T10:00:00-04, 2015-03-14T10:00:00-04:00",
    })
    void machineFormIsThatOfHtml(String text, String machine) {
        assertThat(date(text).machine()).contains(machine);
    }

    @ParameterizedTest
    @CsvSource({
        "2015~",
        "2015-03?",
        "?2015-03-14",
        "201X",
        "2015-03-XX",
        "2015-21",
        "0000",
        "-0043",
        "1950S2",
        "2015/2016",
        "'[2015,2016]'",
        "2015-03-14T24:00:00",
        "2016-12-31T23:59:60Z",
    })
    void thereIsNoMachineFormForDoubt(String text) {
        assertThat(date(text).machine()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1985, 1985-01-01…1985-12-31", "1985?, 1985-01-01…1985-12-31", "1990~, 1989-01-01…1991-12-31",
        "2004-06%, 2004-05-01…2004-07-31", "2015-03-14~, 2015-03-13…2015-03-15", "199X~, 1980-01-01…2009-12-31",
        "2004-06~-11, 2004-05-11…2004-07-11", "~2004-06-~11, 2003-06-11…2005-06-11", "2004-02~, 2004-01-01…2004-03-31",
        "2016-02-29~, 2016-02-28…2016-03-01", "2001-34~, 2001-01-01…2001-09-30", "1984~/.., 1983-01-01…open",
        "'[1984~,1990]', 1983-01-01…1990-12-31", "Y999999999999999~, 999999999999998-01-01…1000000000000000-12-31",
    })
    void approximateDatesAreFoundOneUnitFurther(String text, String bounds) {
        assertThat(written(date(text).widened())).isEqualTo(bounds);
    }

    @ParameterizedTest
    @CsvSource({
        "1985, YEAR",
        "2001-21, SEASON",
        "1985-XX, MONTH",
        "1985-04-XX, DAY",
        "1985-04-12T00:00:00, SECOND",
        "2004-02-01/2005, YEAR",
        "'[1985-04-12,1986-05]', MONTH",
        "/1985-04-12, DAY"
    })
    void precisionIsTheCoarsestUnitNamed(String text, Precision precision) {
        assertThat(date(text).precision()).isEqualTo(precision);
    }

    @Test
    void boundsOverlapWhereADayMayBeShared() {
        assertThat(date("1985").bounds().overlaps(date("1985-04").bounds())).isTrue();
        assertThat(date("1985").bounds().overlaps(date("1986").bounds())).isFalse();
        assertThat(date("1985/..").bounds().overlaps(date("2020").bounds())).isTrue();
        assertThat(date("1985/..").bounds().overlaps(date("1984").bounds())).isFalse();
        assertThat(date("/1985").bounds().overlaps(date("1700").bounds())).isTrue();
    }

    @Test
    void formTellsThePartsAndTheirQualifiers() {
        CalendarDate date = (CalendarDate) date("?2004-06-~11").form();
        assertThat(date.year().value()).hasValue(2004);
        assertThat(date.year().qualifier()).isEqualTo(Qualifier.UNCERTAIN);
        assertThat(date.month()).contains(new Part("06", Qualifier.NONE));
        assertThat(date.day()).contains(new Part("11", Qualifier.APPROXIMATE));
        assertThat(date.qualifier()).isEqualTo(Qualifier.BOTH);
    }

    @Test
    void qualifierOnTheRightCoversAllToItsLeft() {
        CalendarDate date = (CalendarDate) date("2004?-06~-11").form();
        assertThat(date.qualifiers()).containsExactly(Qualifier.BOTH, Qualifier.APPROXIMATE, Qualifier.NONE);
    }

    @Test
    void datePartsKeepCircaAndBothEnds() {
        assertThat(date("2015-03-14~").dateParts())
                .contains(new DateParts(point(2015, 3, 14), java.util.Optional.empty(), true));
        DateParts interval = date("1984?/2004-06").dateParts().orElseThrow();
        assertThat(interval.circa()).isTrue();
        assertThat(interval.start().year()).isEqualTo(1984);
        assertThat(interval.end().orElseThrow().month()).hasValue(6);
        assertThat(date("2001-24").dateParts().orElseThrow().start().season()).hasValue(4);
    }

    @ParameterizedTest
    @CsvSource({
        "201X",
        "2015-03-XX",
        "'[2015,2016]'",
        "'{2015,2016}'",
        "2015/..",
        "2015/",
        "2001-34",
        "2001-28",
        "1950S2",
        "..2015/2016"
    })
    void thereAreNoDatePartsWhereTheyWouldLoseSomething(String text) {
        assertThat(date(text).dateParts()).isEmpty();
    }

    private static Point point(int year, int month, int day) {
        return new Point(year, OptionalInt.of(month), OptionalInt.of(day), OptionalInt.empty());
    }
}
