package org.sourcebook.edtf;

import java.util.Optional;

/**
 * Says an interval in English, an open end unlike an unknown one.
 *
 * <p>{@code 1964 to 2008}, {@code from about 1984 to 2004}, {@code from 1985 on} ({@code ..}), {@code from 1985, end
 * unknown}, {@code until 1985, start unknown}.
 */
final class IntervalWording {

    private final Interval interval;
    private final boolean withEra;

    IntervalWording(Interval interval) {
        this.interval = interval;
        this.withEra = Wording.needsEra(interval);
    }

    String words() {
        Optional<CalendarDate> start = interval.start().dated();
        Optional<CalendarDate> end = interval.end().dated();
        if (start.isEmpty()) {
            return "until " + said(interval.end()) + (isUnknown(interval.start()) ? ", start unknown" : "");
        }
        if (end.isEmpty()) {
            return "from " + said(interval.start()) + (isUnknown(interval.end()) ? ", end unknown" : " on");
        }
        return isSimple(interval.start()) && isSimple(interval.end())
                ? simple(start.get(), end.get())
                : "from " + said(interval.start()) + " to " + said(interval.end());
    }

    private String simple(CalendarDate start, CalendarDate end) {
        if (!start.equals(end)) {
            return Wording.pair(start, end, withEra);
        }
        return (start.day().isPresent() ? "" : "within ") + new DateWording(start).words();
    }

    private static boolean isUnknown(Endpoint endpoint) {
        return endpoint instanceof Endpoint.Unknown;
    }

    /** Whether the words of it cannot run into those of the other end. */
    private static boolean isSimple(Endpoint endpoint) {
        return endpoint instanceof Endpoint.Dated dated
                && dated.reach() == Reach.ITSELF
                && (dated.date().isPlain() || isPlainDecade(dated.date()));
    }

    private static boolean isPlainDecade(CalendarDate date) {
        return date.qualifier() == Qualifier.NONE
                && new DateWording(date).words().startsWith("the ");
    }

    private String said(Endpoint endpoint) {
        return endpoint instanceof Endpoint.Dated dated
                ? new DateWording(dated.date(), withEra).words() + reach(dated.reach())
                : "";
    }

    private static String reach(Reach reach) {
        return switch (reach) {
            case ITSELF -> "";
            case OR_EARLIER -> " or earlier";
            case OR_LATER -> " or later";
        };
    }
}
