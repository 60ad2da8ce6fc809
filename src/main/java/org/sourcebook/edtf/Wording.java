package org.sourcebook.edtf;

/** Says a date of any form in English. */
final class Wording {

    private Wording() {}

    static String of(Form form) {
        if (form instanceof CalendarDate date) {
            return new DateWording(date).words();
        }
        if (form instanceof DateTime time) {
            return time(time);
        }
        return form instanceof Interval interval
                ? new IntervalWording(interval).words()
                : new ListWording((DateList) form).words();
    }

    private static String time(DateTime time) {
        String zone = time.zone().equals("Z") || time.zone().isEmpty() ? "UTC" : "UTC" + time.zone();
        return new DateWording(time.date()).words() + " at " + time.clock() + " "
                + (time.zone().isEmpty() ? "local time" : zone);
    }

    /** Two plain dates with what they share said once: {@code 14 to 15 March 2015}, {@code March to May 2015}. */
    static String pair(CalendarDate first, CalendarDate second, boolean withEra) {
        boolean sharesYear = first.precision() == second.precision()
                && first.year().equals(second.year())
                && first.month().isPresent();
        String start = sharesYear
                ? shortened(first, first.monthOrSeason().equals(second.monthOrSeason()))
                : new DateWording(first, withEra).words();
        return start + " to " + new DateWording(second, withEra).words();
    }

    /** A plain day or month as it reads before another of its year, or of its month. */
    static String shortened(CalendarDate date, boolean sharesMonth) {
        return sharesMonth && date.day().isPresent()
                ? Integer.toString(date.day().orElseThrow().value().orElseThrow())
                : new DateWording(date).head();
    }

    /** Whether years BCE and CE stand side by side. */
    static boolean needsEra(Form form) {
        return form.dates().anyMatch(date -> date.year().lowest() <= 0)
                && form.dates().anyMatch(date -> date.year().highest() > 0);
    }
}
