package org.sourcebook.edtf;

import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the two characters of a month, season or day and refuses what no calendar has. */
final class PartReader {

    private static final String SEASONS =
            "01 to 12 are months, 21 to 32 seasons, 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves of a year";

    private final Cursor in;

    PartReader(Cursor in) {
        this.in = in;
    }

    Optional<Part> month() {
        int from = in.position();
        Optional<Part> month = two("a month");
        if (month.isPresent() && !isMonth(month.get()) && !isSeason(month.get())) {
            in.fail(from, "there is no month " + month.get().digits(), SEASONS);
            return Optional.empty();
        }
        return month;
    }

    Optional<Part> day(CalendarDate month) {
        int from = in.position();
        Optional<Part> day = two("a day");
        if (day.isEmpty()) {
            return Optional.empty();
        }
        if (month.season().isPresent()) {
            in.fail(from, "a season or quarter has no days", "");
            return Optional.empty();
        }
        CalendarDate date = new CalendarDate(month.year(), month.monthOrSeason(), day);
        if (new Completions(date).first().isEmpty()) {
            in.fail(from, noSuchDay(date, day.get()), "");
            return Optional.empty();
        }
        return day;
    }

    private Optional<Part> two(String what) {
        int from = in.position();
        String digits = in.takeMask();
        if (digits.isEmpty() || in.at("x") || in.at("u")) {
            in.failHere();
        } else if (digits.length() != 2) {
            in.fail(from, what + " has two digits", digits.length() == 1 ? "03, not 3" : "");
        }
        return in.hasFailed() ? Optional.empty() : Optional.of(new Part(digits, Qualifier.NONE));
    }

    private static boolean isMonth(Part month) {
        return IntStream.rangeClosed(1, 12).anyMatch(month::matches);
    }

    private static boolean isSeason(Part month) {
        return month.isExact() && Season.of(month.value().orElseThrow()).isPresent();
    }

    /** {@code February 2015 has 28 days}. */
    private static String noSuchDay(CalendarDate date, Part day) {
        CalendarDate month = new CalendarDate(date.year(), date.monthOrSeason(), Optional.empty());
        if (!month.isExact() || day.digits().equals("00")) {
            return "there is no day " + day.digits() + " here";
        }
        int length = month.bounds().lastDay().orElseThrow().day();
        return new DateWording(month).plain() + " has " + length + " days";
    }
}
