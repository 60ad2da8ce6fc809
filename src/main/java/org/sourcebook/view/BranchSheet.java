package org.sourcebook.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws relations for a telephone: under everybody who has many, a stem with a branch for each. */
final class BranchSheet {

    private static final int STEM = 10;
    private static final int TEXT = 40;
    private static final int NAME_LINE = 18;
    private static final int SMALL_LINE = 16;
    private static final int BETWEEN = 10;
    private static final int MOST_LINES = 4;

    private final Svg svg = new Svg();
    private final int width;
    private int y;

    private BranchSheet(int width) {
        this.width = width;
    }

    /** The relations of {@code first} come first; empty where nobody is in the middle. */
    static Sheet of(List<Tie> ties, String first, int width) {
        BranchSheet sheet = new BranchSheet(width);
        List<Tie> left = new ArrayList<>(ties);
        String stem = first;
        while (!left.isEmpty()) {
            Tie.Actor actor = stem.isEmpty() ? busiest(left) : actor(left, stem);
            List<Tie> own =
                    left.stream().filter(tie -> touches(tie, actor.key())).toList();
            sheet.stem(actor, own);
            left.removeAll(own);
            stem = "";
        }
        return new Sheet(width, sheet.y, sheet.svg.toString());
    }

    private static boolean touches(Tie tie, String key) {
        return tie.from().key().equals(key) || tie.to().key().equals(key);
    }

    private static Tie.Actor actor(List<Tie> ties, String key) {
        for (Tie tie : ties) {
            if (touches(tie, key)) {
                return tie.from().key().equals(key) ? tie.from() : tie.to();
            }
        }
        return busiest(ties);
    }

    /** Who has the most relations; of several, the first named. */
    private static Tie.Actor busiest(List<Tie> ties) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Tie.Actor> actors = new LinkedHashMap<>();
        for (Tie tie : ties) {
            for (Tie.Actor actor : List.of(tie.from(), tie.to())) {
                counts.merge(actor.key(), 1, Integer::sum);
                actors.putIfAbsent(actor.key(), actor);
            }
        }
        String best = "";
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            best = best.isEmpty() || entry.getValue() > counts.get(best) ? entry.getKey() : best;
        }
        return actors.get(best);
    }

    private void stem(Tie.Actor actor, List<Tie> ties) {
        y += NAME_LINE;
        svg.openMark(actor.href(), actor.name(), "who");
        for (String line : Lettering.lines(actor.name(), 14, width, MOST_LINES)) {
            svg.with("text", line, "class", "name stem-name", "x", 0, "y", y);
            y += NAME_LINE;
        }
        svg.closeMark(actor.href());
        int top = y - NAME_LINE + 6;
        int last = top;
        for (Tie tie : ties) {
            last = y + NAME_LINE - 5;
            branch(tie, tie.from().key().equals(actor.key()), actor);
        }
        svg.empty("line", "class", "stem", "x1", STEM, "y1", top, "x2", STEM, "y2", last);
        y += BETWEEN;
    }

    private void branch(Tie tie, boolean outward, Tie.Actor stem) {
        int line = y + NAME_LINE - 5;
        svg.openMark(tie.href(), tie.sentence(), "tie " + tie.certainty().word());
        svg.empty("path", "class", "line " + tie.certainty().word(), "d", "M" + STEM + " " + line + "H" + (TEXT - 6));
        Point in = new Point(STEM + 2, line);
        Point out = new Point(TEXT - 6, line);
        svg.empty("path", "class", "head", "d", outward ? Point.head(in, out) : Point.head(out, in));
        y = outward ? y : y + NAME_LINE * nameLines(tie.from());
        String nature = outward ? tie.nature() : tie.nature() + " " + stem.name();
        int below = y;
        y = lines(nature, "joint", 12, SMALL_LINE, y);
        y = outward ? y + NAME_LINE * nameLines(tie.to()) : y;
        y = tie.remark().isEmpty() ? y : lines(tie.remark(), "remark", 12, SMALL_LINE, y);
        svg.closeMark(tie.href());
        name(
                outward ? tie.to() : tie.from(),
                outward ? below + linesOf(nature) * SMALL_LINE : below - NAME_LINE * nameLines(tie.from()));
        y += BETWEEN;
    }

    private int linesOf(String nature) {
        return Lettering.lines(nature, 12, width - TEXT, MOST_LINES).size();
    }

    private int nameLines(Tie.Actor actor) {
        return Lettering.lines(actor.name(), 14, width - TEXT, MOST_LINES).size();
    }

    private void name(Tie.Actor actor, int top) {
        svg.openMark(actor.href(), actor.name(), "who");
        int base = top;
        for (String line : Lettering.lines(actor.name(), 14, width - TEXT, MOST_LINES)) {
            base += NAME_LINE;
            svg.with("text", line, "class", "name", "x", TEXT, "y", base - 4);
        }
        svg.closeMark(actor.href());
    }

    private int lines(String text, String style, int size, int step, int top) {
        int base = top;
        for (String line : Lettering.lines(text, size, width - TEXT, MOST_LINES)) {
            base += step;
            svg.with("text", line, "class", style, "x", TEXT, "y", base - 4);
        }
        return base;
    }
}
