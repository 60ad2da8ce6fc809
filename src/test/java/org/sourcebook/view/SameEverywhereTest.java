package org.sourcebook.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcebook.edtf.Edtf;

class SameEverywhereTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private static String drawings() {
        List<Happening> happenings = Stream.of("-0043-03-15", "2015-03-16~", "2015-03/..", "Y170000000")
                .map(text -> Edtf.parse(text).date().orElseThrow())
                .map(date -> new Happening("Title in March", "x.html", date, date.words(), "disputed", "T"))
                .toList();
        List<Tie> ties = Stream.iterate(1, i -> i + 1)
                .limit(20)
                .map(i -> new Tie(
                        new Tie.Actor("a" + i % 7, "Institute " + i % 7, ""),
                        new Tie.Actor("a" + i % 5, "Institute " + i % 5, ""),
                        "is part of",
                        Tie.Certainty.CONTESTED,
                        "x.html",
                        "disputed",
                        "s"))
                .toList();
        List<Figure> figures = List.of(
                new Figure(
                        List.of(new Figure.Exact(
                                new BigDecimal("1234567.5"), Scale.grouped(new BigDecimal("1234567.5")))),
                        "according to I",
                        Optional.empty(),
                        false,
                        "",
                        Texts.sentence("it is")),
                new Figure(
                        List.of(new Figure.About(BigDecimal.ONE, "about 1")),
                        "nobody is named",
                        Optional.empty(),
                        false,
                        "",
                        ""));
        return Timeline.of(happenings, "Timeline").html()
                + new Network().whole(ties, "Network").html()
                + FigureChart.of(figures, "T", new Standing("", "", "")).html();
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Europe/Istanbul",
        "ar-SA-u-nu-arab, Asia/Riyadh",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati",
        "hi-IN-u-nu-deva, Pacific/Niue"
    })
    void drawingsAreTheSameInEveryLocaleAndTimeZone(String language, String place) {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        String expected = drawings();

        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));

        assertThat(drawings()).isEqualTo(expected);
    }
}
