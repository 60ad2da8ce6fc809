package org.sourcebook.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureChartTest {

    private static final Standing DISPUTED = new Standing("disputed", "disputed", "");

    private static Figure figure(boolean outlier, Figure.Amount... amounts) {
        return new Figure(
                List.of(amounts), "according to Somebody", Optional.empty(), outlier, "sources/x.html", "A sentence.");
    }

    private static Figure.Amount exact(String number) {
        return new Figure.Exact(new BigDecimal(number), number);
    }

    private static Figure.Amount between(String least, String most) {
        return new Figure.Between(
                Optional.of(least).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                Optional.of(most).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                least + " to " + most);
    }

    private static Drawing drawn(Figure... figures) {
        return FigureChart.of(List.of(figures), "How many", DISPUTED);
    }

    @Test
    void nothingIsDrawnWhereThereIsNothingToCompare() {
        assertThat(drawn().isEmpty()).isTrue();
        assertThat(drawn(figure(false, exact("5"))).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "9200", "0.000001", "-40", "999999999999999999999999999999", "1.10", "123456789"})
    void numbersOfAnySizeAreDrawnWithoutOverlaps(String number) {
        Drawing drawing = drawn(figure(false, exact(number)), figure(false, exact("0")));

        assertThat(DrawnText.faults(drawing)).isEmpty();
    }

    @Test
    void everyWayToGiveANumberLooksDifferent() {
        Drawing drawing = drawn(
                figure(false, exact("10")),
                figure(false, new Figure.About(BigDecimal.TEN, "about 10")),
                figure(false, between("5", "")),
                figure(false, between("", "5")),
                figure(false, between("5", "9")));

        assertThat(drawing.html())
                .contains("class=\"dot\"")
                .contains("class=\"dot doubtful\"")
                .contains("class=\"cap\"")
                .contains("class=\"span\"")
                .contains("class=\"reach\"")
                .contains("a hollow dot is a round number or an estimate")
                .contains("at least so many")
                .contains("at most so many");
        assertThat(DrawnText.faults(drawing)).isEmpty();
    }

    @Test
    void anOutlierDoesNotFlattenTheScale() {
        Drawing drawing = drawn(figure(false, exact("10")), figure(false, exact("12")), figure(true, exact("750000")));

        assertThat(drawing.html())
                .contains("Far from all others, not to scale")
                .contains(">10<")
                .doesNotContain(">200,000<");
    }

    @Test
    void manyValuesAreCutAndTheSentenceSaysSo() {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            figures.add(figure(false, exact(String.valueOf(i))));
        }
        Drawing drawing = FigureChart.of(figures, "How many", DISPUTED);

        assertThat(drawing.html()).contains("Drawn are the first 40 of 500 values; the table has them all.");
        assertThat(DrawnText.faults(drawing)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9200,'0 2,000 4,000 6,000 8,000 10,000'",
        "3,'0 0.5 1 1.5 2 2.5 3'",
        "1200000,'0 200,000 400,000 600,000 800,000 1 1.2'"
    })
    void ticksAreRoundNumbersFromZero(String number, String labels) {
        Scale scale = Scale.of(List.of(new BigDecimal(number)), 6, 600);

        assertThat(scale.ticks().stream()
                        .map(Scale::label)
                        .map(label -> label.replace(" million", ""))
                        .toList())
                .containsExactly(labels.split(" "));
        assertThat(scale.at(BigDecimal.ZERO)).isZero();
        assertThat(scale.at(scale.high())).isEqualTo(600);
    }

    @Test
    void aScaleReachesBelowZeroWhereNumbersDo() {
        Scale scale = Scale.of(List.of(new BigDecimal("-30"), new BigDecimal("50")), 4, 100);

        assertThat(scale.low()).isNegative();
        assertThat(scale.at(BigDecimal.ZERO)).isPositive();
    }
}
