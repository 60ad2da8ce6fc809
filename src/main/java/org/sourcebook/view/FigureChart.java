package org.sourcebook.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Rival values of one quantity in one drawing. */
final class FigureChart {

    /** More make a drawing that nobody reads. */
    static final int MOST = 40;

    private FigureChart() {}

    /** Nothing where there are no two values to compare. */
    static Drawing of(List<Figure> figures, String title, Standing standing) {
        long numbers =
                figures.stream().mapToLong(figure -> figure.amounts().size()).sum();
        if (numbers < 2) {
            return Drawing.NONE;
        }
        List<Figure> drawn = figures.size() > MOST ? figures.subList(0, MOST) : figures;
        String cut = drawn.size() == figures.size()
                ? ""
                : "Drawn are the first " + drawn.size() + " of " + figures.size() + " values; the table has them all.";
        String description = drawn.size() + " values, each with whoever gives it, over one scale from 0."
                + standing.sentence() + " The same follows as a table.";
        return new Frame("figures", "Values given: " + title, description, List.of(cut, reading(drawn)))
                .around(layout -> FigureSheet.of(drawn, layout));
    }

    private static String reading(List<Figure> figures) {
        List<String> told = new ArrayList<>();
        tell(figures, amount -> amount instanceof Figure.Exact, "a dot is the number as given", told);
        tell(figures, amount -> amount instanceof Figure.About, "a hollow dot is a round number or an estimate", told);
        tell(
                figures,
                amount -> amount instanceof Figure.Between between
                        && between.most().isEmpty(),
                "a bracket with an arrow means at least so many",
                told);
        tell(
                figures,
                amount -> amount instanceof Figure.Between between
                        && between.least().isEmpty(),
                "a broken line up to a bracket means at most so many",
                told);
        tell(
                figures,
                amount -> amount instanceof Figure.Between between
                        && between.least().isPresent()
                        && between.most().isPresent(),
                "a band between two brackets is a range",
                told);
        return Texts.sentence(String.join("; ", told));
    }

    private static void tell(List<Figure> figures, Predicate<Figure.Amount> wanted, String words, List<String> told) {
        if (figures.stream()
                .filter(figure -> !figure.outlier())
                .flatMap(figure -> figure.amounts().stream())
                .anyMatch(wanted)) {
            told.add(words);
        }
    }
}
