package org.sourcebook.view;

import java.util.ArrayList;
import java.util.List;
import org.sourcebook.edtf.Day;

/**
 * An axis of time that gives every stretch as much room as what begins in it needs: days to units, never backwards.
 *
 * <p>Inside a stretch the scale is even. Stretches in which nothing begins are drawn short, however long they are.
 */
final class TimeAxis {

    /** What begins on a day, and the room its label needs. */
    record Start(Day day, int room) {}

    /** A stretch from a day up to another, and where it stands; an empty one has no label. */
    record Stretch(Day from, Day to, CalendarStep step, boolean empty, int top, int bottom) {}

    private static final int EMPTY = 26;
    private static final int LEAST = 32;
    private static final int FEWEST_STRETCHES = 4;
    /** A stretch of years in which more begins is divided. */
    private static final int MOST_IN_YEARS = 6;
    /** A month has room enough for its days until there are this many. */
    private static final int MOST_IN_MONTH = 31;

    private final List<Start> starts;
    private final int top;
    private final List<Stretch> stretches = new ArrayList<>();
    private int next;

    private TimeAxis(List<Start> starts, int top) {
        this.starts = starts;
        this.top = top;
    }

    /** An axis from a day to another with these starts, in order of time, all of them between the two. */
    static TimeAxis of(Day first, Day last, List<Start> starts, int top) {
        TimeAxis axis = new TimeAxis(starts, top);
        CalendarStep step = step(first, last);
        axis.divide(step, step.start(first), step.after(step.start(last)));
        return axis;
    }

    private static CalendarStep step(Day first, Day last) {
        CalendarStep step = CalendarStep.LONGEST;
        while (step.finer().isPresent() && !isFine(step, first, last)) {
            step = step.finer().get();
        }
        return step;
    }

    private static boolean isFine(CalendarStep step, Day first, Day last) {
        Day at = step.start(first);
        for (int i = 1; i < FEWEST_STRETCHES; i++) {
            at = step.after(at);
        }
        return at.compareTo(last) <= 0;
    }

    private void divide(CalendarStep step, Day from, Day to) {
        for (Day at = from; at.compareTo(to) < 0; at = step.after(at)) {
            Day end = step.after(at);
            int count = 0;
            int room = 0;
            while (next + count < starts.size()
                    && starts.get(next + count).day().compareTo(end) < 0) {
                room += starts.get(next + count).room();
                count++;
            }
            if (count > most(step)) {
                divide(step.finer().orElseThrow(), at, end);
            } else {
                next += count;
                add(at, end, step, count == 0 ? EMPTY : Math.max(LEAST, room), count == 0);
            }
        }
    }

    private static int most(CalendarStep step) {
        return switch (step.unit()) {
            case DAY -> Integer.MAX_VALUE;
            case MONTH -> MOST_IN_MONTH;
            case YEARS -> MOST_IN_YEARS;
        };
    }

    private void add(Day from, Day to, CalendarStep step, int height, boolean empty) {
        Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (empty && last != null && last.empty()) {
            stretches.set(
                    stretches.size() - 1, new Stretch(last.from(), to, last.step(), true, last.top(), last.bottom()));
        } else {
            int above = last == null ? top : last.bottom();
            stretches.add(new Stretch(from, to, step, empty, above, above + height));
        }
    }

    List<Stretch> stretches() {
        return List.copyOf(stretches);
    }

    int bottom() {
        return stretches.get(stretches.size() - 1).bottom();
    }

    /** Where a day begins; a day beyond the axis stands at its end. */
    double at(Day day) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (stretches.get(middle).from().compareTo(day) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Stretch stretch = stretches.get(low);
        double length = stretch.to().epochDay() - stretch.from().epochDay();
        double part = (day.epochDay() - stretch.from().epochDay()) / length;
        return stretch.top() + Math.max(0, Math.min(1, part)) * (stretch.bottom() - stretch.top());
    }
}
