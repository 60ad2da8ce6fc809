package org.sourcebook.edtf;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Dates in digits, in another order, with other signs or with too few digits. */
final class NumericDates {

    static final List<Rule> RULES = List.of(
            Rule.of("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})", match -> date(match, 1, 2, 3)),
            Rule.of("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})", match -> date(match, 1, 3, 2)),
            Rule.of("(\\d{4})[-/.](\\d{1,2})", match -> date(match, 1, 2)),
            Rule.of("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})", match -> date(match, 3, 2, 1)),
            Rule.maybe("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})", NumericDates::dayOrMonthFirst),
            Rule.of("(\\d{1,2})[/.-](\\d{4})", match -> date(match, 2, 1)),
            Rule.of("(\\d{4})(\\d\\d)(\\d\\d)", match -> date(match, 1, 2, 3)),
            Rule.of("(\\d{4})(\\d\\d)", match -> date(match, 1, 2)),
            Rule.of(
                    "(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d:\\d\\d)(?:[.,]\\d+)? ?(Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?",
                    match -> match.group(1) + "T" + match.group(2) + zone(Optional.ofNullable(match.group(3)))));

    private NumericDates() {}

    /** The groups of a match as year, month and day. */
    private static String date(MatchResult match, int year, int... rest) {
        StringBuilder date = new StringBuilder(match.group(year));
        for (int group : rest) {
            date.append('-').append(Numbers.padded(Long.parseLong(match.group(group)), 2));
        }
        return date.toString();
    }

    /** Only where one of the numbers can be no month, or it makes no difference. */
    private static Optional<String> dayOrMonthFirst(MatchResult match) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(2));
        if (first > 12 || first == second) {
            return Optional.of(date(match, 3, 2, 1));
        }
        return second > 12 ? Optional.of(date(match, 3, 1, 2)) : Optional.empty();
    }

    private static String zone(Optional<String> zone) {
        if (zone.isEmpty()) {
            return "";
        }
        String written = zone.get();
        if (!written.startsWith("+") && !written.startsWith("-") || written.matches("[+-]00:?(00)?")) {
            return "Z";
        }
        return written.length() == 5 ? written.substring(0, 3) + ":" + written.substring(3) : written;
    }
}
