package org.sourcebook.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcebook.edtf.DateList.Choice;

/** Reads the members between brackets, and the brackets. */
final class ListReader {

    private final Cursor in;

    ListReader(Cursor in) {
        this.in = in;
    }

    Optional<DateList> read() {
        in.needs(2);
        Choice choice = in.take("[") ? Choice.ONE_OF : Choice.ALL_OF;
        String close = choice == Choice.ONE_OF ? "]" : "}";
        if (choice == Choice.ALL_OF) {
            in.take("{");
        }
        List<Member> members = new ArrayList<>();
        do {
            member(members.isEmpty(), close).ifPresent(members::add);
        } while (!in.hasFailed() && in.take(","));
        if (!in.hasFailed() && !in.take(close)) {
            missing(close);
        }
        return in.hasFailed() ? Optional.empty() : Optional.of(new DateList(choice, members));
    }

    private void missing(String close) {
        if (in.atEnd()) {
            in.fail(in.position(), "the list is not closed", "it ends with " + close);
        } else {
            in.failHere();
        }
    }

    private Optional<Member> member(boolean first, String close) {
        int from = in.position();
        if (in.at(close)) {
            in.fail(from, first ? "the list is empty" : "after the comma a date is missing", "");
        }
        if (in.take("..")) {
            if (!first) {
                in.fail(from, "'..' for 'or earlier' stands at the beginning of a list", "");
            }
            return date().map(date -> new Member.One(date, Reach.OR_EARLIER));
        }
        Optional<CalendarDate> date = date();
        if (date.isEmpty() || !in.at("..")) {
            return date.map(one -> new Member.One(one, Reach.ITSELF));
        }
        return date.flatMap(one -> beyond(one, close, from));
    }

    private Optional<CalendarDate> date() {
        return new DateReader(in, false).read();
    }

    private Optional<Member> beyond(CalendarDate from, String close, int at) {
        int dots = in.position();
        in.take("..");
        if (in.at(close)) {
            return Optional.of(new Member.One(from, Reach.OR_LATER));
        }
        if (in.at(",")) {
            in.fail(dots, "'..' for 'or later' stands at the end of a list", "");
        }
        return date().flatMap(to -> range(from, to, at));
    }

    /** "Elements immediately preceding and/or following a double-dot all have the same precision." */
    private Optional<Member> range(CalendarDate from, CalendarDate to, int at) {
        if (from.precision() != to.precision()) {
            in.fail(at, "both sides of '..' are of one kind: two years, two months or two days", "");
            return Optional.empty();
        }
        Day first = from.bounds().firstDay().orElseThrow();
        Day last = to.bounds().lastDay().orElseThrow();
        if (last.compareTo(first) < 0) {
            in.fail(at, "the range ends before it starts", "the earlier date stands first");
            return Optional.empty();
        }
        return Optional.of(new Member.Range(from, to));
    }
}
