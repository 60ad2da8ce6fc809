package org.sourcebook.edtf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says which parts of a date are doubted for themselves: {@code  (year and month approximate, day uncertain)}. */
final class PartialDoubt {

    private final CalendarDate date;
    private final Qualifier said;

    /** {@code said} is what the words before the date say of all parts. */
    PartialDoubt(CalendarDate date, Qualifier said) {
        this.date = date;
        this.said = said;
    }

    String words() {
        Map<Qualifier, List<String>> parts = new LinkedHashMap<>();
        List<Qualifier> qualifiers = date.qualifiers().toList();
        for (int at = 0; at < qualifiers.size(); at++) {
            Qualifier rest = qualifiers.get(at).without(said);
            if (rest != Qualifier.NONE) {
                parts.computeIfAbsent(rest, doubt -> new ArrayList<>()).add(name(at));
            }
        }
        List<String> doubts = parts.entrySet().stream()
                .map(entry -> English.list(entry.getValue(), "and") + " " + adjective(entry.getKey()))
                .toList();
        return doubts.isEmpty() ? "" : " (" + String.join(", ", doubts) + ")";
    }

    private String name(int part) {
        return switch (part) {
            case 0 -> "year";
            case 1 -> date.season().map(Season::noun).orElse("month");
            default -> "day";
        };
    }

    private static String adjective(Qualifier doubt) {
        return switch (doubt) {
            case NONE -> "";
            case UNCERTAIN -> "uncertain";
            case APPROXIMATE -> "approximate";
            case BOTH -> "uncertain and approximate";
        };
    }
}
