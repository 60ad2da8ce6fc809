package org.sourcebook.edtf;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Several dates: one of them, {@code [1667,1668]}, or all of them, {@code {1960,1961-12}}. */
public record DateList(Choice choice, List<Member> members) implements Form {

    /** Which of the members are meant. */
    public enum Choice {
        ONE_OF,
        ALL_OF
    }

    public DateList {
        members = List.copyOf(members);
    }

    @Override
    public Precision precision() {
        return dates().map(CalendarDate::precision)
                .min(Comparator.naturalOrder())
                .orElse(Precision.YEAR);
    }

    @Override
    public Stream<CalendarDate> dates() {
        return members.stream().flatMap(Member::dates);
    }

    @Override
    public List<Bounds> pieces(Function<CalendarDate, Bounds> bounds) {
        return members.stream().map(member -> member.bounds(bounds)).toList();
    }
}
