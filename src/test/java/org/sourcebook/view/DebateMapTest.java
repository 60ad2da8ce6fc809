package org.sourcebook.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebateMapTest {

    private static Argument argument(String mark, Argument.Reply... replies) {
        return new Argument(
                mark, mark, "An argument of some length " + mark, "Somebody", "", "#" + mark, List.of(replies));
    }

    private static List<Position> random(int positions, int arguments, int answers) {
        Random random = new Random(3);
        List<List<List<Argument.Reply>>> replies = new ArrayList<>();
        for (int i = 0; i < positions * arguments; i++) {
            replies.add(List.of(new ArrayList<>()));
        }
        for (int i = 0; i < answers; i++) {
            replies.get(random.nextInt(replies.size()))
                    .get(0)
                    .add(new Argument.Reply(random.nextInt(replies.size()), Argument.How.values()[random.nextInt(3)]));
        }
        List<Position> all = new ArrayList<>();
        for (int i = 0; i < positions; i++) {
            List<Argument> own = new ArrayList<>();
            for (int j = 0; j < arguments; j++) {
                String mark = (char) ('A' + i) + String.valueOf(j + 1);
                own.add(argument(mark, replies.get(i * arguments + j).get(0).toArray(new Argument.Reply[0])));
            }
            all.add(new Position("What position number " + i + " says", String.valueOf((char) ('A' + i)), own));
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({"2,1,0", "3,8,14", "2,6,20", "5,5,30", "6,10,120"})
    void textNeverOverlapsNorLeavesTheSheet(int positions, int arguments, int answers) {
        Drawing drawing = DebateMap.of(random(positions, arguments, answers), positions * arguments, "A question");

        assertThat(DrawnText.faults(drawing)).isEmpty();
    }

    @Test
    void linesKeepOffPanels() {
        List<Position> positions = random(3, 8, 14);
        Drawing drawing = DebateMap.of(positions, 24, "A question");

        assertThat(Wires.throughPanels(drawing)).isEmpty();
    }

    @Test
    void realAnswersAreToldFromWhatTheArchiveSetAgainstThem() {
        List<Position> positions = List.of(
                new Position("Yes", "A", List.of(argument("A1"), argument("A2"))),
                new Position(
                        "No",
                        "B",
                        List.of(
                                argument("B1", new Argument.Reply(0, Argument.How.BY_NAME)),
                                argument("B2", new Argument.Reply(1, Argument.How.SET_AGAINST)))));
        String html = DebateMap.of(positions, 4, "A question").html();

        assertThat(html)
                .contains("answers A1 by name")
                .contains("set against A2 by this archive")
                .contains("class=\"wire wire-by-name\"")
                .contains("class=\"wire wire-archive-pairing\"");
        assertThat(html.split("class=\"head\"", -1))
                .as("one arrow on each sheet")
                .hasSize(3);
        assertThat(html.split("class=\"knot\"", -1))
                .as("two knots on each sheet")
                .hasSize(5);
    }

    @Test
    void nobodyIsSaidWhereNobodyHoldsAnArgument() {
        Argument alone = new Argument("x", "A1", "Text", "", "", "#x", List.of());

        assertThat(DebateMap.sentence(alone, List.of("A1"))).isEqualTo("A1. Text. Nobody is named.");
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(DebateMap.of(List.of(), 0, "A question").isEmpty()).isTrue();
    }
}
