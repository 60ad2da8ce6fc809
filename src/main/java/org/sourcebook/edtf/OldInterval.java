package org.sourcebook.edtf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Recognises two dates joined in another notation, and one that is said to go on. */
final class OldInterval {

    private static final String DAY = "(\\d{1,2})";
    private static final String MONTH = "([a-z]{3,9})";
    private static final String DATE = "(\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?[?~%]?)";

    private static final List<Rule> RULES = List.of(
            Rule.maybe("([^/]*)/([^/]*)", match -> joined(endpoint(match, 1), endpoint(match, 2))),
            Rule.of("(\\d\\d)(\\d\\d)[/-](\\d\\d)", match -> text(match, "%1%2/%1%3")),
            Rule.of("(\\d{4})-(\\d\\d)/(\\d\\d)", match -> text(match, "%1-%2/%1-%3")),
            Rule.of("(\\d{4}-\\d\\d)-(\\d\\d)/(\\d\\d)", match -> text(match, "%1-%2/%1-%3")),
            Rule.of("(\\d{4})-(\\d\\d-\\d\\d)/(\\d\\d-\\d\\d)", match -> text(match, "%1-%2/%1-%3")),
            Rule.maybe(DATE + "(?:-|--|\\.\\.)" + DATE, match -> joined(date(match, 1), date(match, 2))),
            Rule.maybe(
                    DAY + " ?(?:-|to) ?" + DAY + " (" + MONTH + " \\d{4})",
                    match -> joined(words(match, "%1 %3"), words(match, "%2 %3"))),
            Rule.maybe(
                    MONTH + " ?(?:-|to) ?" + MONTH + " (\\d{4})",
                    match -> joined(words(match, "%1 %3"), words(match, "%2 %3"))),
            Rule.maybe(
                    DAY + " or " + DAY + " (" + MONTH + " \\d{4})",
                    match -> listed("[%1,%2]", words(match, "%1 %3"), words(match, "%2 %3"))),
            Rule.maybe(
                    MONTH + " or " + MONTH + " (\\d{4})",
                    match -> listed("[%1,%2]", words(match, "%1 %3"), words(match, "%2 %3"))),
            Rule.maybe("between (.+) and (.+)", match -> listed("[%1..%2]", date(match, 1), date(match, 2))),
            Rule.maybe(
                    "(?:from )?(.+?) (?:to|until|till|through|--?) (.+)",
                    match -> joined(endpoint(match, 1), endpoint(match, 2))),
            Rule.maybe(
                    "(.+?) (?:or|and) (?:earlier|before)", match -> listed("[..%1]", date(match, 1), date(match, 1))),
            Rule.maybe("(.+?) (?:or|and) (?:later|after)", match -> listed("[%1..]", date(match, 1), date(match, 1))),
            Rule.maybe("(?:from|since) (.+?)(?: on| onwards?)?", match -> joined(date(match, 1), Optional.of(".."))),
            Rule.maybe("(?:until|till|up to) (.+)", match -> joined(Optional.of(".."), date(match, 1))),
            Rule.of("(\\d{4})-", match -> text(match, "%1/..")),
            Rule.maybe("(.+?) or (.+)", match -> listed("[%1,%2]", date(match, 1), date(match, 2))),
            Rule.maybe("(.+?) and (.+)", match -> listed("{%1,%2}", date(match, 1), date(match, 2))));

    private OldInterval() {}

    static Optional<String> mend(String text) {
        return RULES.stream().flatMap(rule -> rule.apply(text).stream()).findFirst();
    }

    /** An end of an interval: a date, or one of the words for none. */
    private static Optional<String> endpoint(MatchResult match, int group) {
        String text = match.group(group).strip();
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "", "unknown", "?" -> Optional.of("");
            case "open", "*", "..", "now", "present", "the present", "today", "ongoing" -> Optional.of("..");
            default -> OldDate.mend(text).map(OldInterval::withoutTime);
        };
    }

    private static String withoutTime(String date) {
        int time = date.indexOf('T');
        return time < 0 ? date : date.substring(0, time);
    }

    private static Optional<String> date(MatchResult match, int group) {
        return OldDate.mend(match.group(group).strip());
    }

    private static Optional<String> words(MatchResult match, String template) {
        return OldDate.mend(text(match, template));
    }

    /** The groups of a match in the places of a template. */
    private static String text(MatchResult match, String template) {
        String text = template;
        for (int group = 1; group <= match.groupCount(); group++) {
            text = text.replace("%" + group, match.group(group));
        }
        return text;
    }

    private static Optional<String> listed(String template, Optional<String> first, Optional<String> second) {
        return first.flatMap(
                one -> second.map(two -> template.replace("%1", one).replace("%2", two)));
    }

    /** The interval, the earlier end first. */
    private static Optional<String> joined(Optional<String> start, Optional<String> end) {
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        return Mending.valid(start.get() + "/" + end.get()).or(() -> Mending.valid(end.get() + "/" + start.get()));
    }
}
