package org.sourcebook.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    private final Network network = new Network();

    private static Tie.Actor named(int number) {
        return new Tie.Actor("k" + number, "Name number " + number, "actors/" + number + ".html");
    }

    private static Tie tie(Tie.Actor from, Tie.Actor to, Tie.Certainty certainty, String remark) {
        return new Tie(from, to, "works with", certainty, "relations/x.html", remark, from.name() + " works with");
    }

    private static Tie tie(int from, int to) {
        return tie(named(from), named(to), Tie.Certainty.SETTLED, "");
    }

    private static List<Tie> random(int count, int names) {
        Random random = new Random(11);
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean contested = random.nextInt(4) == 0;
            ties.add(tie(
                    named(random.nextInt(names)),
                    named(random.nextInt(names)),
                    contested ? Tie.Certainty.CONTESTED : Tie.Certainty.SETTLED,
                    contested ? "disputed, according to a long name of somebody" : ""));
        }
        return ties;
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(network.whole(List.of(), "Network").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1,2", "12,6", "30,10", "57,53", "120,40", "500,60"})
    void labelsNeverOverlapNorLeaveTheSheet(int count, int names) {
        assertThat(DrawnText.faults(network.whole(random(count, names), "Network")))
                .isEmpty();
    }

    @Test
    void aStarFitsAColumnOfText() {
        List<Tie> ties = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            ties.add(i % 2 == 0 ? tie(0, i) : tie(i, 0));
        }
        Drawing drawing = network.around("k0", ties, List.of(), "Relations");

        assertThat(DrawnText.faults(drawing)).isEmpty();
        assertThat(DrawnText.of(drawing).get(0).width()).isLessThanOrEqualTo(Layout.WIDE.width());
        assertThat(DrawnText.of(drawing).get(1).width()).isEqualTo(Layout.NARROW.width());
    }

    @Test
    void relationsWithOneselfAndManyBetweenTwoAreDrawn() {
        List<Tie> ties = new ArrayList<>(List.of(tie(1, 1), tie(1, 1)));
        for (int i = 0; i < 30; i++) {
            ties.add(tie(1, 2));
        }

        assertThat(DrawnText.faults(network.whole(ties, "Network"))).isEmpty();
    }

    @Test
    void ofManyThoseOfTheBusiestAreDrawnAndTheSentenceSaysSo() {
        Drawing drawing = network.whole(random(10_000, 3000), "Network");

        assertThat(drawing.html()).contains("Drawn are 120 of 10000 relations");
        assertThat(drawing.html().length()).isLessThan(300_000);
    }

    @Test
    void theSurroundingsOfABusyOneAreCutToo() {
        List<Tie> ties = new ArrayList<>();
        for (int i = 1; i <= 500; i++) {
            ties.add(tie(0, i));
        }

        assertThat(network.around("k0", ties, ties, "Relations").html()).contains("Drawn are 24 of 500 relations");
    }

    @Test
    void everyRelationLinksToItsPageAndSaysItsNature() {
        assertThat(network.whole(List.of(tie(1, 2)), "Network").html())
                .contains("<a class=\"tie settled\" href=\"relations/x.html\">")
                .contains(">works with</tspan>")
                .contains("href=\"actors/1.html\"");
    }

    @Test
    void aContestedRelationIsDrawnSoAndKeepsItsSpeaker() {
        Tie contested = tie(named(1), named(2), Tie.Certainty.CONTESTED, "disputed, according to Three");

        assertThat(network.whole(List.of(contested), "Network").html())
                .contains("class=\"line contested\"")
                .contains("according to Three");
    }

    @Test
    void aLayoutThatWasKeptIsTheOneMadeAnew() {
        List<Tie> ties = random(60, 30);
        Drawing first = network.whole(ties, "Network");

        assertThat(network.whole(ties, "Network")).isEqualTo(first);
        assertThat(new Network().whole(ties, "Network")).isEqualTo(first);
    }
}
