package org.sourcebook.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcebook.edtf.Bound;
import org.sourcebook.edtf.Bounds;
import org.sourcebook.edtf.CalendarDate;
import org.sourcebook.edtf.DateList;
import org.sourcebook.edtf.Day;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.edtf.Endpoint;
import org.sourcebook.edtf.Form;
import org.sourcebook.edtf.Interval;

/** A part of how a date is drawn, from the beginning of a day to the end of another. */
record TimeMark(Sort sort, Day first, Day last) {

    /** What a part says. */
    enum Sort {
        /** On this very day. */
        POINT,
        /** Some time in this stretch. */
        BAND,
        /** From the one to the other, all the time. */
        BAR,
        /** Perhaps as early or as late as this. */
        REACH,
        /** Goes on before it, without end. */
        OPEN_START,
        /** Goes on after it, without end. */
        OPEN_END,
        /** Began before it, nobody knows when. */
        LOST_START,
        /** Ended after it, nobody knows when. */
        LOST_END,
        /** Joins dates of which one is meant. */
        EITHER,
        /** Joins dates that are all meant. */
        BOTH
    }

    /** The parts of a date, in the order they are painted. */
    static List<TimeMark> of(Edtf date) {
        List<TimeMark> marks = new ArrayList<>();
        reach(date).ifPresent(marks::add);
        Form form = date.form();
        if (form instanceof Interval interval) {
            interval(interval, date.bounds(), marks);
        } else if (form instanceof DateList list) {
            Bounds whole = date.bounds();
            Sort joint = list.choice() == DateList.Choice.ONE_OF ? Sort.EITHER : Sort.BOTH;
            marks.add(new TimeMark(joint, first(whole), last(whole)));
            date.pieces().forEach(piece -> stretch(piece, marks));
        } else {
            stretch(date.bounds(), marks);
        }
        return List.copyOf(marks);
    }

    private static Optional<TimeMark> reach(Edtf date) {
        Bounds wide = date.widened();
        Bounds narrow = date.bounds();
        return wide.equals(narrow)
                ? Optional.empty()
                : Optional.of(new TimeMark(
                        Sort.REACH,
                        wide.firstDay().orElseGet(() -> first(narrow)),
                        wide.lastDay().orElseGet(() -> last(narrow))));
    }

    private static void stretch(Bounds bounds, List<TimeMark> marks) {
        Day first = first(bounds);
        Day last = last(bounds);
        marks.add(new TimeMark(first.equals(last) ? Sort.POINT : Sort.BAND, first, last));
        ends(bounds, first, last, marks);
    }

    private static void ends(Bounds bounds, Day first, Day last, List<TimeMark> marks) {
        if (bounds.earliest() instanceof Bound.Open) {
            marks.add(new TimeMark(Sort.OPEN_START, first, first));
        } else if (bounds.earliest() instanceof Bound.Unknown) {
            marks.add(new TimeMark(Sort.LOST_START, first, first));
        }
        if (bounds.latest() instanceof Bound.Open) {
            marks.add(new TimeMark(Sort.OPEN_END, last, last));
        } else if (bounds.latest() instanceof Bound.Unknown) {
            marks.add(new TimeMark(Sort.LOST_END, last, last));
        }
    }

    /** A stretch of time: hollow where it may have begun or ended, filled where it certainly went on. */
    private static void interval(Interval interval, Bounds whole, List<TimeMark> marks) {
        Optional<Bounds> givenStart = bounds(interval.start());
        Optional<Bounds> givenEnd = bounds(interval.end());
        Bounds start = givenStart.or(() -> givenEnd).orElse(whole);
        Bounds end = givenEnd.orElse(start);
        Day first = first(start);
        Day last = last(end);
        boolean exact =
                start.firstDay().equals(start.lastDay()) && end.firstDay().equals(end.lastDay());
        if (first.equals(last)) {
            marks.add(new TimeMark(Sort.POINT, first, last));
        } else if (!exact) {
            marks.add(new TimeMark(Sort.BAND, first, last));
        }
        boolean surely =
                givenStart.isPresent() && givenEnd.isPresent() && last(start).compareTo(first(end)) < 0;
        if (surely) {
            marks.add(new TimeMark(Sort.BAR, last(start), first(end)));
        }
        ends(whole, first, last, marks);
    }

    private static Optional<Bounds> bounds(Endpoint endpoint) {
        return endpoint.dated().map(CalendarDate::bounds);
    }

    /** The first day there is: of an open or unknown beginning, the end. */
    static Day first(Bounds bounds) {
        return bounds.firstDay().or(bounds::lastDay).orElseThrow();
    }

    /** The last day there is: of an open or unknown end, the beginning. */
    static Day last(Bounds bounds) {
        return bounds.lastDay().or(bounds::firstDay).orElseThrow();
    }
}
