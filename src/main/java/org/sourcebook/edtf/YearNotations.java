package org.sourcebook.edtf;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Years, decades, centuries and eras in other notations, and those of EDTF's draft of 2012. */
final class YearNotations {

    static final List<Rule> RULES = List.of(
            Rule.of("(?:the )?(\\d\\d[1-9])0'?s", match -> match.group(1) + "X"),
            Rule.of("(\\d{3})[?_-]", match -> match.group(1) + "X"),
            Rule.of("(\\d\\d)(?:\\?\\?|__|--)", match -> match.group(1) + "XX"),
            Rule.of(
                    "(?:the )?(\\d{1,2})(?:st|nd|rd|th) (?:century|cent\\.|c\\.)",
                    match -> Numbers.padded(Integer.parseInt(match.group(1)) - 1L, 2) + "XX"),
            Rule.of("(-?[0-9xu]{4}(?:-[0-9xu]{2}){0,2}[?~%]?)", match -> masked(match.group(1))),
            Rule.of("(\\d{1,9}) ?(?:BCE?|B\\.C\\.(?:E\\.)?)", match -> year(1 - Long.parseLong(match.group(1)))),
            Rule.of("(?:AD|A\\.D\\.) ?(\\d{1,4})", match -> year(Long.parseLong(match.group(1)))),
            Rule.of("(\\d{1,4}) ?(?:AD|A\\.D\\.|CE|C\\.E\\.)", match -> year(Long.parseLong(match.group(1)))),
            Rule.of("(-?\\d{5,15})", match -> "Y" + match.group(1)),
            Rule.maybe("Y(-?)0*(\\d{1,15})(?:E(\\d{1,2}))?(?:[SP](\\d{1,2}))?", YearNotations::longYear),
            Rule.of("\\+(.+)", match -> match.group(1)),
            Rule.of("-0000(.*)", match -> "0000" + match.group(1)),
            Rule.of(
                    "(.*\\?~.*|.*~\\?.*)",
                    match -> match.group(1).replace("?~", "%").replace("~?", "%")),
            Rule.of("(.*\\)[?~%].*)", match -> ungrouped(match.group(1))));

    private YearNotations() {}

    private static String masked(String text) {
        return text.replaceAll("[xuU]", "X");
    }

    /** The draft's brackets: {@code 2004-06-(01)~} is {@code 2004-06-~01}. */
    private static String ungrouped(String text) {
        return text.replaceAll("\\(([0-9X]{2}|[0-9X]{4})\\)([?~%])", "$2$1");
    }

    private static String year(long year) {
        String digits = Numbers.padded(Math.abs(year), 4);
        return (digits.length() > 4 ? "Y" : "") + (year < 0 ? "-" : "") + digits;
    }

    /** {@code y17e7p2} is {@code Y17E7S2}, {@code Y2006} is {@code 2006}. */
    private static Optional<String> longYear(MatchResult match) {
        int exponent =
                Optional.ofNullable(match.group(3)).map(Integer::parseInt).orElse(0);
        String digits = match.group(2);
        String significant =
                Optional.ofNullable(match.group(4)).map(count -> "S" + count).orElse("");
        if (digits.length() + exponent > 4) {
            String power = exponent == 0 ? "" : "E" + exponent;
            return Optional.of("Y" + match.group(1) + digits + power + significant);
        }
        String sign = match.group(1);
        long value = Long.parseLong(digits + "0".repeat(exponent));
        return Optional.of((value == 0 ? "" : sign) + Numbers.padded(value, 4) + significant);
    }
}
