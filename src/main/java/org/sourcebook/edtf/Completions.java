package org.sourcebook.edtf;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days a date with unspecified digits may mean: {@code 1985-0X-31} is in one of five months, {@code 196X-02-29} in
 * 1960, 1964 or 1968.
 *
 * <p>Which months and days there are depends on nothing but whether the year is a leap year, so two calendars, each with
 * its first and last year, tell everything without a walk through all days.
 */
final class Completions {

    private static final List<Boolean> CALENDARS = List.of(false, true);

    private final CalendarDate date;

    Completions(CalendarDate date) {
        this.date = date;
    }

    /** The first day it may mean; empty where no digits make it a day of the calendar. */
    Optional<Day> first() {
        if (isDay()) {
            return theDay();
        }
        return CALENDARS.stream().flatMap(leap -> first(leap).stream()).min(Day::compareTo);
    }

    Optional<Day> last() {
        if (isDay()) {
            return theDay();
        }
        return CALENDARS.stream().flatMap(leap -> last(leap).stream()).max(Day::compareTo);
    }

    /** The months it may lie in, ascending. */
    List<Integer> months() {
        if (isDay()) {
            return theDay().map(Day::month).stream().toList();
        }
        return calendars()
                .flatMap(leap -> months(leap).boxed())
                .distinct()
                .sorted()
                .toList();
    }

    /** The days of a month it may be, ascending. */
    List<Integer> days() {
        if (isDay()) {
            return theDay().map(Day::day).stream().toList();
        }
        return calendars()
                .flatMap(
                        leap -> months(leap).flatMap(month -> days(month, leap)).boxed())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether every digit is given, as in most dates: then there is one day at most, and nothing to look for. */
    private boolean isDay() {
        return date.year().isExact()
                && date.month().filter(Part::isExact).isPresent()
                && date.day().filter(Part::isExact).isPresent();
    }

    private Optional<Day> theDay() {
        long year = date.year().value().orElseThrow();
        int month = date.month().orElseThrow().value().orElseThrow();
        int day = date.day().orElseThrow().value().orElseThrow();
        boolean exists =
                month >= 1 && month <= 12 && day >= 1 && day <= Gregorian.daysInMonth(Gregorian.isLeap(year), month);
        return exists ? Optional.of(new Day(year, month, day)) : Optional.empty();
    }

    private Stream<Boolean> calendars() {
        return CALENDARS.stream().filter(leap -> date.year().first(leap).isPresent());
    }

    private Optional<Day> first(boolean leap) {
        OptionalLong year = date.year().first(leap);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        if (date.season().isPresent()) {
            return date.season().map(season -> season.firstDay(year.getAsLong()));
        }
        return day(
                year.getAsLong(),
                months(leap).boxed().findFirst(),
                month -> days(month, leap).findFirst().orElseThrow());
    }

    private Optional<Day> last(boolean leap) {
        OptionalLong year = date.year().last(leap);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        if (date.season().isPresent()) {
            return date.season().map(season -> season.lastDay(year.getAsLong()));
        }
        return day(
                year.getAsLong(),
                months(leap).boxed().reduce((a, b) -> b),
                month -> days(month, leap).max().orElseThrow());
    }

    private static Optional<Day> day(long year, Optional<Integer> month, ToIntFunction<Integer> day) {
        return month.map(number -> new Day(year, number, day.applyAsInt(number)));
    }

    private IntStream months(boolean leap) {
        return IntStream.rangeClosed(1, 12)
                .filter(month -> date.month().map(part -> part.matches(month)).orElse(true))
                .filter(month -> days(month, leap).findFirst().isPresent());
    }

    private IntStream days(int month, boolean leap) {
        return IntStream.rangeClosed(1, Gregorian.daysInMonth(leap, month))
                .filter(day -> date.day().map(part -> part.matches(day)).orElse(true));
    }
}
