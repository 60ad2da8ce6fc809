package org.sourcebook.edtf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Dates with an English word in them: months, seasons, quarters. */
final class WordedDates {

    private static final Map<String, Season> SEASONS = Map.of(
            "spring", Season.SPRING,
            "summer", Season.SUMMER,
            "autumn", Season.AUTUMN,
            "fall", Season.AUTUMN,
            "winter", Season.WINTER);

    static final List<Rule> RULES = List.of(
            Rule.maybe(
                    "(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3,9})\\.?,?[ -](\\d{4})",
                    match -> date(match.group(3), match.group(2), match.group(1))),
            Rule.maybe(
                    "([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})",
                    match -> date(match.group(3), match.group(1), match.group(2))),
            Rule.maybe(
                    "(\\d{4}),?[ -]([a-z]{3,9})\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?",
                    match -> date(match.group(1), match.group(2), match.group(3))),
            Rule.maybe("([a-z]{3,9})\\.?,?[ -](?:of )?(\\d{4})", match -> month(match.group(2), match.group(1))),
            Rule.maybe("(\\d{4}),?[ -]([a-z]{3,9})\\.?", match -> month(match.group(1), match.group(2))),
            Rule.of("q([1-4])[ /-]?(\\d{4})", match -> season(match.group(2), 32, match.group(1))),
            Rule.of("(\\d{4})[ /-]?q([1-4])", match -> season(match.group(1), 32, match.group(2))),
            Rule.of("h([12])[ /-]?(\\d{4})", match -> season(match.group(2), 39, match.group(1))),
            Rule.of("(\\d{4})[ /-]?h([12])", match -> season(match.group(1), 39, match.group(2))));

    private WordedDates() {}

    private static Optional<String> date(String year, String name, String day) {
        int month = English.monthNumber(name);
        return month == 0
                ? Optional.empty()
                : Optional.of(year + "-" + Numbers.padded(month, 2) + "-" + Numbers.padded(Integer.parseInt(day), 2));
    }

    private static Optional<String> month(String year, String name) {
        int month = English.monthNumber(name);
        return month == 0
                ? Optional.ofNullable(SEASONS.get(name.toLowerCase(Locale.ROOT)))
                        .map(season -> year + "-" + season.code())
                : Optional.of(year + "-" + Numbers.padded(month, 2));
    }

    private static String season(String year, int before, String number) {
        return year + "-" + (before + Integer.parseInt(number));
    }
}
