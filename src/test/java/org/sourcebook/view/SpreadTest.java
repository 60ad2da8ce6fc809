package org.sourcebook.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void whatHasRoomStays() {
        assertThat(Spread.apart(new int[] {0, 50, 100}, new int[] {20, 20, 20}, 0))
                .containsExactly(0, 50, 100);
    }

    @Test
    void whatIsCrowdedSpreadsToBothSides() {
        assertThat(Spread.apart(new int[] {50, 50, 50}, new int[] {20, 20, 20}, 0))
                .containsExactly(30, 50, 70);
    }

    @Test
    void nothingStandsBeforeTheLeast() {
        assertThat(Spread.apart(new int[] {0, 0}, new int[] {20, 20}, 5)).containsExactly(5, 25);
    }

    @Test
    void nothingIsNothing() {
        assertThat(Spread.apart(new int[0], new int[0], 0)).isEmpty();
    }

    @RepeatedTest(20)
    void nothingOverlaps(org.junit.jupiter.api.RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[] wanted = random.ints(100, 0, 1000).sorted().toArray();
        int[] sizes = random.ints(100, 1, 40).toArray();
        int[] found = Spread.apart(wanted, sizes, 10);

        for (int i = 1; i < found.length; i++) {
            assertThat(found[i]).as(Arrays.toString(found)).isGreaterThanOrEqualTo(found[i - 1] + sizes[i - 1]);
        }
    }
}
