package org.sourcebook.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcebook.edtf.Edtf;

class TimelineTest {

    private static final List<String> EVERY_FORM = List.of(
            "2015-03-16",
            "2015-03",
            "2015",
            "201X",
            "2015-03-XX",
            "2015-XX-XX",
            "2015-03-16~",
            "2015-03-16?",
            "2015-03%",
            "2015-03-14/2015-03-15",
            "2015-03/2015-05",
            "2014-12~/2015-03-02",
            "2015-03-01/..",
            "../2015-03-09",
            "2015-04/",
            "/2015-04-01",
            "[2015-03-14,2015-03-17]",
            "{2015-02-01,2015-03-03}",
            "[..2015-03-03]",
            "[2015-03-03..]",
            "2015-21",
            "1950S2",
            "2015-03-16T23:20:30Z",
            "Y170000002");

    private static Happening at(String date) {
        return at(date, "It happened on " + date);
    }

    private static Happening at(String date, String title) {
        Edtf edtf = Edtf.parse(date).date().orElseThrow();
        return new Happening(title, "events/x.html", edtf, edtf.words(), "", title);
    }

    private static Drawing drawn(List<Happening> happenings) {
        return Timeline.of(happenings, "Timeline");
    }

    private static List<Happening> random(int count, long first, long last) {
        Random random = new Random(7);
        List<Happening> happenings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long year = first + (long) (random.nextDouble() * (last - first));
            String date = Math.abs(year) > 9999
                    ? "Y" + year
                    : (year < 0 ? "-" : "")
                            + String.valueOf(10000 + Math.abs(year)).substring(1) + "-0" + (1 + random.nextInt(9));
            happenings.add(at(date, "word ".repeat(1 + random.nextInt(12)) + i));
        }
        return happenings;
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(drawn(List.of()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1,2015,2015", "59,2013,2018", "200,2015,2016", "200,-5000,170000000", "120,-43,2015", "40,1900,1901"})
    void labelsNeverOverlapNorLeaveTheSheet(int count, long first, long last) {
        assertThat(DrawnText.faults(drawn(random(count, first, last)))).isEmpty();
    }

    @Test
    void everyFormOfDateIsDrawn() {
        Drawing drawing = drawn(EVERY_FORM.stream().map(TimelineTest::at).toList());

        assertThat(DrawnText.faults(drawing)).isEmpty();
        assertThat(drawing.html())
                .contains("class=\"dot\"")
                .contains("class=\"dot doubtful\"")
                .contains("class=\"band\"")
                .contains("class=\"band doubtful\"")
                .contains("class=\"bar\"")
                .contains("class=\"reach\"")
                .contains("class=\"either\"")
                .contains("class=\"both\"")
                .contains("class=\"lost\"");
    }

    @Test
    void aDayIsADotAndADoubtfulOneIsHollowWithTheDaysAround() {
        assertThat(drawn(List.of(at("2015-03-16"))).html())
                .contains("class=\"dot\"")
                .doesNotContain("class=\"reach\"");
        assertThat(drawn(List.of(at("2015-03-16~"))).html())
                .contains("class=\"dot doubtful\"")
                .contains("class=\"reach\"");
    }

    @Test
    void aMonthIsABandAndNoDot() {
        assertThat(drawn(List.of(at("2015-03"))).html())
                .contains("class=\"band\"")
                .doesNotContain("class=\"dot");
    }

    @Test
    void openEndsHaveArrowsAndLostOnesAQuestion() {
        assertThat(drawn(List.of(at("2015-03-01/.."))).html())
                .contains("class=\"head\"")
                .doesNotContain("class=\"lost\"");
        assertThat(drawn(List.of(at("2015-03-01/"))).html())
                .contains("class=\"lost\"")
                .doesNotContain("class=\"head\"");
    }

    @Test
    void ofManyTheFirstAreDrawnAndTheSentenceSaysSo() {
        Drawing drawing = drawn(random(10_000, 1900, 2000));

        assertThat(drawing.html()).contains("Drawn are the first 200 of 10000; the list has them all.");
        assertThat(drawing.html().length()).isLessThan(400_000);
    }

    @Test
    void manyOnOneDayStandApart() {
        List<Happening> happenings = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            happenings.add(at("2015-03-16", "Thing " + i));
        }

        assertThat(DrawnText.faults(drawn(happenings))).isEmpty();
    }

    @Test
    void aTitleWithoutSpacesIsBrokenAndALongOneCut() {
        Drawing drawing = drawn(List.of(at("2015", "x".repeat(5000)), at("2016", "long words ".repeat(500))));

        assertThat(DrawnText.faults(drawing)).isEmpty();
        assertThat(drawing.html()).contains("…");
    }

    @Test
    void markupInTitlesIsText() {
        Drawing drawing = drawn(List.of(at("2015", "<script>alert(\"1\")</script> & more")));

        assertThat(drawing.html()).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void aMarkWithoutAPageIsNoLink() {
        Edtf date = Edtf.parse("2015").date().orElseThrow();

        assertThat(drawn(List.of(new Happening("T", "", date, "2015", "", "T"))).html())
                .doesNotContain("<a ");
    }
}
