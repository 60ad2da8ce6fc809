package org.sourcebook.edtf;

import java.util.List;
import java.util.Optional;

/**
 * How far an approximate date may reach beyond the day, month or year it names.
 *
 * <p>One unit to either side: {@code 2004-06~} reaches from May to July, {@code 1990~} from 1989 to 1991, {@code 199X~}
 * a decade further. Of a run of approximate parts the finest counts ({@code 2004-06-11~} is a day, not a year, off); of
 * several runs the coarsest ({@code ~2004-06-~11} is a year off). An uncertain date ({@code ?}) is not widened: it is
 * this date or quite another one.
 */
final class Widening {

    private Widening() {}

    static Bounds widened(CalendarDate date) {
        Bounds bounds = date.bounds();
        Optional<Step> step = step(date);
        if (step.isEmpty()) {
            return bounds;
        }
        Day first = bounds.firstDay().orElseThrow();
        Day dayAfter = bounds.lastDay().orElseThrow().plusDays(1);
        return Bounds.between(
                step.get().from(first, -1), step.get().from(dayAfter, 1).plusDays(-1));
    }

    /** The coarsest approximate part whose finer neighbour is not approximate too. */
    private static Optional<Step> step(CalendarDate date) {
        List<Qualifier> qualifiers = date.qualifiers().toList();
        for (int at = 0; at < qualifiers.size(); at++) {
            boolean runGoesOn =
                    at + 1 < qualifiers.size() && qualifiers.get(at + 1).isApproximate();
            if (qualifiers.get(at).isApproximate() && !runGoesOn) {
                return Optional.of(unit(date, at));
            }
        }
        return Optional.empty();
    }

    private static Step unit(CalendarDate date, int part) {
        return switch (part) {
            case 0 -> new Step(12 * (date.year().highest() - date.year().lowest() + 1), 0);
            case 1 -> new Step(date.season().map(Season::months).orElse(1), 0);
            default -> new Step(0, 1);
        };
    }

    private record Step(long months, long days) {

        Day from(Day day, int direction) {
            return day.plusMonths(direction * months).plusDays(direction * days);
        }
    }
}
