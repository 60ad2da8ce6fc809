package org.sourcebook.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {

    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1000).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 5000})
    void resultsStandInTheOrderOfTheItems(int jobs) {
        assertThat(Parallel.map(NUMBERS, number -> -number, jobs))
                .isEqualTo(NUMBERS.stream().map(number -> -number).toList());
    }

    @Test
    void nothingToDoIsDone() {
        assertThat(Parallel.map(List.<Integer>of(), number -> number, 4)).isEmpty();
    }

    @Test
    void whatAnItemThrowsIsThrown() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Parallel.map(NUMBERS, ParallelTest::fail, 2))
                .withMessage("no");
    }

    private static Integer fail(Integer number) {
        throw new IllegalStateException("no");
    }
}
