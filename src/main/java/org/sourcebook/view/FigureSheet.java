package org.sourcebook.view;

import java.math.BigDecimal;
import java.util.List;

/** Draws values one below the other over one scale: the words, and under them the mark. */
final class FigureSheet {

    private static final int SIDE = 8;
    private static final int BEYOND = 26;
    private static final int LINE = 18;
    private static final int STRIP = 18;
    private static final int BETWEEN = 10;
    private static final int SIZE = 13;
    private static final int SMALL = 12;
    private static final int MOST_LINES = 6;
    private static final int TOP = 4;

    private final List<Figure> figures;
    private final int width;
    private final Scale scale;
    private final Svg svg = new Svg();
    private int y = TOP;

    private FigureSheet(List<Figure> figures, int width) {
        this.figures = figures;
        this.width = width;
        this.scale = scale();
    }

    static Sheet of(List<Figure> figures, Layout layout) {
        return new FigureSheet(figures, layout.width()).sheet();
    }

    /** The finest scale whose labels stand clear of each other. */
    private Scale scale() {
        List<BigDecimal> numbers = figures.stream()
                .filter(figure -> !figure.outlier())
                .flatMap(figure -> figure.amounts().stream())
                .flatMap(Figure.Amount::numbers)
                .toList();
        int length = width - SIDE - BEYOND;
        Scale found = Scale.of(numbers, 1, length);
        for (int ticks = 6; ticks > 1; ticks--) {
            Scale finer = Scale.of(numbers, ticks, length);
            int room = length / Math.max(1, finer.ticks().size() - 1);
            if (finer.ticks().stream().allMatch(tick -> Lettering.width(Scale.label(tick), SMALL) + 14 < room)) {
                return finer;
            }
        }
        return found;
    }

    private Sheet sheet() {
        int gridAt = y;
        Svg rows = new Svg();
        for (Figure figure : figures) {
            if (!figure.outlier()) {
                row(rows, figure);
            }
        }
        grid(gridAt, y - 4);
        svg.add(rows.toString());
        y += LINE;
        outliers();
        return new Sheet(width, y + TOP, svg.toString());
    }

    private void grid(int top, int bottom) {
        List<BigDecimal> ticks = scale.ticks();
        for (BigDecimal tick : ticks) {
            int x = SIDE + scale.at(tick);
            String style = tick.signum() == 0 ? "axis" : "grid";
            svg.empty("line", "class", style, "x1", x, "y1", top, "x2", x, "y2", bottom);
            label(Scale.label(tick), x, bottom + 14);
        }
    }

    /** A number below its tick, as far in the middle as the sheet allows. */
    private void label(String words, int x, int base) {
        int half = (Lettering.width(words, SMALL) + 1) / 2;
        int at = Math.max(half, Math.min(x, width - half));
        svg.with("text", words, "class", "unit", "x", at, "y", base, "text-anchor", "middle");
    }

    private void row(Svg rows, Figure figure) {
        rows.openMark(figure.href(), figure.sentence(), "value");
        for (Figure.Amount amount : figure.amounts()) {
            words(rows, amount, figure.speaker());
            new AmountWriter(rows, scale, SIDE, y + STRIP / 2 - 1).paint(amount);
            y += STRIP;
        }
        rows.closeMark(figure.href());
        y += BETWEEN;
    }

    /** The amount and whose it is, above its mark. Words stand on paper, so that no line of the grid runs through them. */
    private void words(Svg rows, Figure.Amount amount, String speaker) {
        List<String> lines = Lettering.lines(amount.words() + ", " + speaker, SIZE, width - 2 * SIDE, MOST_LINES);
        int widest = lines.stream()
                .mapToInt(line -> Lettering.width(line, SIZE))
                .max()
                .orElse(0);
        rows.empty("rect", "class", "ground", "x", 0, "y", y, "width", widest + SIDE, "height", lines.size() * LINE);
        int numbered = amount.words().length();
        for (String line : lines) {
            int bold = Math.max(0, Math.min(numbered, line.length()));
            rows.open("text", "x", 0, "y", y + LINE - 5);
            if (bold > 0) {
                rows.with("tspan", line.substring(0, bold), "class", "amount");
            }
            if (bold < line.length()) {
                rows.with("tspan", line.substring(bold), "class", "speaker");
            }
            rows.close("text");
            numbered -= line.length() + 1;
            y += LINE;
        }
    }

    private void outliers() {
        List<Figure> far = figures.stream().filter(Figure::outlier).toList();
        if (far.isEmpty()) {
            return;
        }
        y += LINE;
        svg.with("text", "Far from all others, not to scale", "class", "unit", "x", 0, "y", y);
        y += BETWEEN;
        for (Figure figure : far) {
            svg.openMark(figure.href(), figure.sentence(), "value");
            for (Figure.Amount amount : figure.amounts()) {
                words(svg, amount, figure.speaker());
                new AmountWriter(svg, scale, SIDE, y + STRIP / 2 - 1).beyond(width - 4);
                y += STRIP;
            }
            svg.closeMark(figure.href());
        }
    }
}
