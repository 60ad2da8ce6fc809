package org.sourcebook.edtf;

import java.util.List;

/** Says one date in English with every doubt it has: {@code perhaps about 11 June 2004 (day uncertain)}. */
final class DateWording {

    private final CalendarDate date;
    private final YearWording year;

    DateWording(CalendarDate date) {
        this(date, false);
    }

    /** {@code withEra} says CE beside a date BCE. */
    DateWording(CalendarDate date, boolean withEra) {
        this.date = date;
        this.year = new YearWording(date.year(), withEra);
    }

    /** What all parts doubt stands before the date, what some of them doubt in brackets after it. */
    String words() {
        Qualifier shared = date.qualifiers().reduce(Qualifier.BOTH, Qualifier::shared);
        boolean about = shared.isApproximate() || date.year().isEstimated();
        return (shared.isUncertain() ? "perhaps " : "")
                + (about ? "about " : "")
                + plain()
                + new PartialDoubt(date, shared).words();
    }

    /** The date without its qualifiers. */
    String plain() {
        if (date.season().isPresent()) {
            return season(date.season().get());
        }
        return date.monthOrSeason().isEmpty() ? year.alone() : head() + year.after(joint());
    }

    private String joint() {
        if (date.month().orElseThrow().isUnspecified()) {
            return " in ";
        }
        return date.day().isEmpty() && year.needsJoint() ? " of " : " ";
    }

    /** Day and month without the year: {@code 14 March}, {@code some day in April}. */
    String head() {
        if (date.day().isEmpty()) {
            return month();
        }
        Part day = date.day().get();
        if (!day.isUnspecified()) {
            return hasMonthName() ? days() + " " + month() : unnamed(day) + " of " + month();
        }
        if (hasMonthName()) {
            return "some day in " + month();
        }
        return date.month().orElseThrow().isUnspecified() ? "some day" : "some day of " + month();
    }

    private String season(Season season) {
        String joint = season.isFraction() ? " of " : " ";
        String where = season.isNorthern() ? " in the northern hemisphere" : "";
        return season.words() + year.after(joint) + (season.isSouthern() ? " in the southern hemisphere" : where);
    }

    private String unnamed(Part day) {
        return (day.isExact() ? "day " : "") + days();
    }

    /** {@code 14}, {@code 8 or 18}, {@code some day between 20 and 29}. */
    private String days() {
        List<Integer> days = new Completions(date).days();
        return days.size() > 2 && isUnbroken(days)
                ? "some day between " + days.get(0) + " and " + days.get(days.size() - 1)
                : English.list(days.stream().map(String::valueOf).toList(), "or");
    }

    private String month() {
        List<Integer> months = new Completions(date).months();
        if (hasMonthName()) {
            return English.list(months.stream().map(English::month).toList(), "or");
        }
        return date.month().orElseThrow().isUnspecified()
                ? "some month"
                : "some month between " + English.month(months.get(0)) + " and "
                        + English.month(months.get(months.size() - 1));
    }

    /** Whether the months are few enough to be named one by one. */
    private boolean hasMonthName() {
        List<Integer> months = new Completions(date).months();
        return !date.month().orElseThrow().isUnspecified() && (months.size() <= 3 || !isUnbroken(months));
    }

    private static boolean isUnbroken(List<Integer> numbers) {
        return numbers.get(numbers.size() - 1) - numbers.get(0) == numbers.size() - 1;
    }
}
