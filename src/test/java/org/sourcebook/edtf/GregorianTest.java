package org.sourcebook.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GregorianTest {

    @Test
    void daysAreCountedAsTheJdkCountsThem() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            long epochDay = random.nextInt(20_000_000) - 10_000_000L;
            LocalDate expected = LocalDate.ofEpochDay(epochDay);
            Day day = Gregorian.fromEpochDay(epochDay);
            assertThat(day).isEqualTo(new Day(expected.getYear(), expected.getMonthValue(), expected.getDayOfMonth()));
            assertThat(day.epochDay()).isEqualTo(epochDay);
        }
    }

    @Test
    void daysAreCountedFarBeyondTheJdk() {
        Day last = new Day(Year.LIMIT, 12, 31);
        Day first = new Day(-Year.LIMIT, 1, 1);
        assertThat(Gregorian.fromEpochDay(last.epochDay())).isEqualTo(last);
        assertThat(Gregorian.fromEpochDay(first.epochDay())).isEqualTo(first);
        assertThat(last.plusDays(1)).isEqualTo(new Day(Year.LIMIT + 1, 1, 1));
        assertThat(new Day(1970, 1, 1).epochDay()).isZero();
    }

    @Test
    void yearsBeforeTheCommonEraHaveLeapDaysToo() {
        assertThat(Gregorian.isLeap(0)).isTrue();
        assertThat(Gregorian.isLeap(-4)).isTrue();
        assertThat(Gregorian.isLeap(-43)).isFalse();
        assertThat(Gregorian.isLeap(-100)).isFalse();
        assertThat(Gregorian.isLeap(-400)).isTrue();
    }

    @Test
    void monthsAreAddedWithinTheCalendar() {
        assertThat(new Day(2015, 1, 31).plusMonths(1)).isEqualTo(new Day(2015, 2, 28));
        assertThat(new Day(0, 1, 1).plusMonths(-1)).isEqualTo(new Day(-1, 12, 1));
        assertThat(new Day(2016, 2, 29).plusMonths(-12)).isEqualTo(new Day(2015, 2, 28));
    }

    @Test
    void noDayIsMadeThatDoesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Day(2015, 2, 29));
        assertThatIllegalArgumentException().isThrownBy(() -> new Day(2015, 13, 1));
    }
}
