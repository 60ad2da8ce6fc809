package org.sourcebook.edtf;

import java.util.Optional;

/** Reads two ends and the slash between them. */
final class IntervalReader {

    private final Cursor in;

    IntervalReader(Cursor in) {
        this.in = in;
    }

    Optional<Interval> read() {
        Optional<Endpoint> start = endpoint();
        if (start.isEmpty() || !slash()) {
            return Optional.empty();
        }
        int endAt = in.position();
        Optional<Endpoint> end = endpoint();
        if (end.isEmpty() || !in.atEnd()) {
            return Optional.empty();
        }
        Interval interval = new Interval(start.get(), end.get());
        check(interval, endAt);
        return Optional.of(interval);
    }

    private boolean slash() {
        int from = in.position();
        if (in.at("T")) {
            in.takeWhile(c -> c != '/');
            in.fail(from, "an interval has no times of day", "");
        } else if (!in.take("/")) {
            in.failHere();
        }
        return !in.hasFailed();
    }

    private Optional<Endpoint> endpoint() {
        if (in.atEnd() || in.at("/")) {
            in.needs(1);
            return Optional.of(new Endpoint.Unknown());
        }
        if (!in.take("..")) {
            return date().map(date -> new Endpoint.Dated(date, reach()));
        }
        if (in.atEnd() || in.at("/")) {
            in.needs(1);
            return Optional.of(new Endpoint.Open());
        }
        in.needs(2);
        return date().map(date -> new Endpoint.Dated(date, Reach.OR_EARLIER));
    }

    private Optional<CalendarDate> date() {
        return new DateReader(in, false).read();
    }

    private Reach reach() {
        if (!in.take("..")) {
            return Reach.ITSELF;
        }
        in.needs(2);
        return Reach.OR_LATER;
    }

    private void check(Interval interval, int endAt) {
        if (interval.dates().findAny().isEmpty()) {
            in.fail(0, "this interval names no date", "leave the field out where nothing is known");
            return;
        }
        Bounds bounds = interval.pieces(CalendarDate::bounds).get(0);
        if (!bounds.overlaps(bounds)) {
            in.fail(endAt, "the interval ends before it starts", "the earlier date stands first");
        }
    }
}
