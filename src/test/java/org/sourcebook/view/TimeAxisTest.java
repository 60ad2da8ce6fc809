package org.sourcebook.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sourcebook.edtf.Day;

class TimeAxisTest {

    private static TimeAxis axis(Day... days) {
        List<TimeAxis.Start> starts =
                Stream.of(days).map(day -> new TimeAxis.Start(day, 20)).toList();
        return TimeAxis.of(days[0], days[days.length - 1], starts, 0);
    }

    private static List<String> labels(TimeAxis axis) {
        return axis.stretches().stream()
                .filter(stretch -> !stretch.empty())
                .map(stretch -> stretch.step().label(stretch.from()))
                .toList();
    }

    @Test
    void yearsAreNamedByYears() {
        assertThat(labels(axis(new Day(2013, 2, 20), new Day(2015, 3, 1), new Day(2018, 1, 1))))
                .containsExactly("2013", "2015", "2018");
    }

    @Test
    void aFewMonthsAreNamedByMonths() {
        assertThat(labels(axis(new Day(2015, 1, 20), new Day(2015, 3, 1), new Day(2015, 4, 1))))
                .containsExactly("January", "March", "April");
    }

    @Test
    void aSingleDayIsNamedByItself() {
        assertThat(labels(axis(new Day(2015, 3, 16)))).containsExactly("16 March");
    }

    @Test
    void aCrowdedYearIsDividedIntoMonths() {
        Day[] days = new Day[10];
        days[0] = new Day(2000, 1, 1);
        for (int i = 1; i < 9; i++) {
            days[i] = new Day(2010, i, 1);
        }
        days[9] = new Day(2019, 1, 1);

        assertThat(labels(axis(days))).startsWith("2000", "January", "February").endsWith("August", "2019");
    }

    @Test
    void yearsBeforeChristAreNamedSo() {
        assertThat(CalendarStep.year(0, 1)).isEqualTo("1 BCE");
        assertThat(CalendarStep.year(-43, 1)).isEqualTo("44 BCE");
        assertThat(CalendarStep.year(-5000, 1000)).isEqualTo("5000 BCE");
        assertThat(CalendarStep.year(170_000_000, 1)).isEqualTo("170,000,000");
    }

    @Test
    void timeNeverRunsBackwards() {
        TimeAxis axis = axis(
                new Day(-5000, 1, 1),
                new Day(1, 1, 1),
                new Day(2015, 3, 16),
                new Day(2015, 3, 17),
                new Day(170_000_000, 1, 1));
        double last = -1;
        for (Day day : List.of(
                new Day(-6000, 1, 1),
                new Day(-5000, 1, 1),
                new Day(-1, 1, 1),
                new Day(2014, 1, 1),
                new Day(2015, 3, 16),
                new Day(2015, 3, 17),
                new Day(3000, 1, 1),
                new Day(200_000_000, 1, 1))) {
            assertThat(axis.at(day)).isGreaterThanOrEqualTo(last);
            last = axis.at(day);
        }
        assertThat(last).isLessThanOrEqualTo(axis.bottom());
    }
}
