package org.sourcebook.edtf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises a single date in another notation, with or without a word of doubt around it. */
final class OldDate {

    /** So many doubts may stand around a date: {@code perhaps c. 1990 (?)}. */
    private static final int DEEPEST = 3;

    private static final List<Rule> DATES = Stream.of(NumericDates.RULES, WordedDates.RULES, YearNotations.RULES)
            .flatMap(List::stream)
            .toList();

    private static final List<Doubt> DOUBTS = List.of(
            new Doubt(Rule.pattern("(?:c|ca|cca|circa|about|around|approx|approximately)(?![a-z])\\.? ?(.+)"), '~'),
            new Doubt(Rule.pattern("(?:perhaps|possibly|probably|maybe) (.+)"), '?'),
            new Doubt(Rule.pattern("(.+?) ?(?:\\(\\?\\)|\\[\\?\\]|\\?)"), '?'),
            new Doubt(Rule.pattern("(.+?),? \\(?(?:circa|approx\\.?)\\)?"), '~'));

    private OldDate() {}

    static Optional<String> mend(String text) {
        return mend(text, DEEPEST);
    }

    private static Optional<String> mend(String text, int depth) {
        return Mending.valid(text)
                .or(() -> DATES.stream()
                        .flatMap(rule -> rule.apply(text).stream())
                        .findFirst())
                .or(() -> depth == 0 ? Optional.empty() : doubted(text, depth - 1));
    }

    private static Optional<String> doubted(String text, int depth) {
        return DOUBTS.stream()
                .flatMap(doubt -> doubt.without(text, depth).stream())
                .findFirst();
    }

    /** Words around a date, and the qualifier they stand for. */
    private record Doubt(Pattern words, char qualifier) {

        Optional<String> without(String text, int depth) {
            Matcher matcher = words.matcher(text);
            return matcher.matches()
                    ? mend(matcher.group(1), depth)
                            .map(date -> qualified(date, qualifier))
                            .flatMap(Mending::valid)
                    : Optional.empty();
        }
    }

    private static String qualified(String date, char doubt) {
        char last = date.charAt(date.length() - 1);
        if (last == '%' || last == doubt) {
            return date;
        }
        return Qualifier.of(last) == Qualifier.NONE ? date + doubt : date.substring(0, date.length() - 1) + '%';
    }
}
