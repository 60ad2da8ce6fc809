package org.sourcebook.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimingsTest {

    private final Timings timings = Timings.measured();

    @Test
    void workIsDoneAndCounted() {
        int sum = timings.of(Part.WORK, "adding", () -> 2 + 3);
        timings.of(Part.WORK, "adding", () -> 1 + 1);

        assertThat(sum).isEqualTo(5);
        assertThat(timings.costs(Part.WORK)).singleElement().satisfies(cost -> {
            assertThat(cost.name()).isEqualTo("adding");
            assertThat(cost.times()).isEqualTo(2);
            assertThat(cost.own()).isEqualTo(cost.total()).isPositive();
        });
    }

    @Test
    void whatIsDoneWithinAPartIsNotItsOwn() {
        timings.of(Part.STAGE, "outer", () -> {
            timings.of(Part.WORK, "inner", TimingsTest::busy);
            timings.of(Part.WORK, "inner", TimingsTest::busy);
        });

        Cost outer = timings.costs(Part.STAGE).get(0);
        Cost inner = timings.costs(Part.WORK).get(0);
        assertThat(outer.total()).isEqualTo(outer.own() + inner.total());
        assertThat(inner.times()).isEqualTo(2);
    }

    @Test
    void aPartWithinItselfIsCountedOnceInItsOwnTime() {
        timings.of(Part.TEMPLATE, "a", () -> timings.of(Part.TEMPLATE, "a", TimingsTest::busy));

        Cost cost = timings.costs(Part.TEMPLATE).get(0);
        assertThat(cost.own()).isLessThan(cost.total());
    }

    @Test
    void stagesStandInTheirOrderAndWorkByWhatItTook() {
        timings.add(Part.STAGE, "first", 1);
        timings.add(Part.STAGE, "second", 9);
        timings.add(Part.WORK, "cheap", 1);
        timings.add(Part.WORK, "dear", 9);

        assertThat(timings.costs(Part.STAGE)).extracting(Cost::name).containsExactly("first", "second");
        assertThat(timings.costs(Part.WORK)).extracting(Cost::name).containsExactly("dear", "cheap");
    }

    @Test
    void threadsAreAddedUp() {
        List<Integer> all = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> timings.of(Part.ITEMS, "counting", () -> i))
                .toList();

        assertThat(all).hasSize(400);
        assertThat(timings.costs(Part.ITEMS).get(0).times()).isEqualTo(400);
    }

    @Test
    void workThatFailsIsCountedAndFails() {
        assertThatThrownBy(() -> timings.of(Part.STAGE, "failing", () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        timings.of(Part.STAGE, "next", TimingsTest::busy);

        assertThat(timings.costs(Part.STAGE)).extracting(Cost::name).containsExactly("failing", "next");
        Cost next = timings.costs(Part.STAGE).get(1);
        assertThat(next.own()).isEqualTo(next.total());
    }

    @Test
    void piecesAreCountedApart() {
        timings.count(Part.TEMPLATE, "a.peb");
        timings.piece(Part.TEMPLATE, "a.peb", TimingsTest::busy);
        timings.piece(Part.TEMPLATE, "a.peb", TimingsTest::busy);

        assertThat(timings.costs(Part.TEMPLATE).get(0).times()).isEqualTo(1);
    }

    @Test
    void nothingIsMeasuredUnasked() {
        int[] done = {0};
        Timings.NONE.of(Part.STAGE, "reading", () -> {
            done[0]++;
        });
        Timings.NONE.piece(Part.TEMPLATE, "a", () -> done[0]++);
        Timings.NONE.count(Part.TEMPLATE, "a");

        assertThat(done[0]).isEqualTo(2);
        assertThat(Timings.NONE.costs(Part.STAGE)).isEmpty();
        assertThat(Account.of(Timings.NONE).work()).isEmpty();
    }

    @Test
    void templatesAndBlocksAreToldAsWorkAndOneByOne() {
        timings.add(Part.WORK, Timings.TEMPLATES, 5);
        timings.add(Part.TEMPLATE, "a.peb", 20);
        timings.add(Part.TEMPLATE, "b.peb", 30);
        timings.add(Part.WORK, Timings.MODELS, 7);
        timings.add(Part.BLOCK, "timeline", 3);
        timings.add(Part.ITEMS, "rendering", 2);
        timings.add(Part.OUTPUT, "index.html", 1);

        Account account = Account.of(timings);

        assertThat(account.work())
                .extracting(Cost::name, Cost::own)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("templates", 55L),
                        org.assertj.core.groups.Tuple.tuple("models", 10L),
                        org.assertj.core.groups.Tuple.tuple("rendering: the rest", 2L),
                        org.assertj.core.groups.Tuple.tuple("outputs: the rest", 1L));
        assertThat(Account.own(account.work())).isEqualTo(5 + 20 + 30 + 7 + 3 + 2 + 1);
    }

    private static void busy() {
        long sum = 0;
        for (int i = 0; i < 100_000; i++) {
            sum += i % 7;
        }
        assertThat(sum).isPositive();
    }
}
