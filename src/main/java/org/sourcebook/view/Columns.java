package org.sourcebook.view;

import java.util.List;

/**
 * Panels in columns, from above downwards, with gaps between them that widen for every line that passes through.
 *
 * <p>Panels are numbered through all columns. A gap is named by the place of the panel below it.
 */
final class Columns {

    private static final int GAP = 14;
    private static final int PASSAGE = 8;

    private final List<List<Panel>> columns;
    private final int[][] passing;
    private final int[] columnOf;
    private final int[] placeOf;
    private int[][] tops;

    Columns(List<List<Panel>> columns) {
        this.columns = columns;
        int count = columns.stream().mapToInt(List::size).sum();
        this.columnOf = new int[count];
        this.placeOf = new int[count];
        this.passing = new int[columns.size()][];
        int number = 0;
        for (int column = 0; column < columns.size(); column++) {
            passing[column] = new int[columns.get(column).size() + 1];
            for (int place = 0; place < columns.get(column).size(); place++) {
                columnOf[number] = column;
                placeOf[number++] = place;
            }
        }
        stack();
    }

    private void stack() {
        tops = new int[columns.size()][];
        for (int column = 0; column < columns.size(); column++) {
            List<Panel> panels = columns.get(column);
            tops[column] = new int[panels.size() + 1];
            int y = 0;
            for (int place = 0; place < panels.size(); place++) {
                y += gap(column, place);
                tops[column][place] = y;
                y += panels.get(place).height();
            }
            tops[column][panels.size()] = y + gap(column, panels.size());
        }
    }

    private int gap(int column, int place) {
        return (place == 0 ? 0 : GAP) + PASSAGE * passing[column][place];
    }

    int size() {
        return columnOf.length;
    }

    int count() {
        return columns.size();
    }

    int column(int panel) {
        return columnOf[panel];
    }

    Panel panel(int number) {
        return columns.get(columnOf[number]).get(placeOf[number]);
    }

    int top(int panel) {
        return tops[columnOf[panel]][placeOf[panel]];
    }

    int middle(int panel) {
        return top(panel) + panel(panel).height() / 2;
    }

    int bottom() {
        int bottom = 0;
        for (int[] column : tops) {
            bottom = Math.max(bottom, column[column.length - 1]);
        }
        return bottom;
    }

    /** The gap of a column that comes nearest to a height; never the one above its head. */
    int gapNear(int column, int y) {
        int best = Math.min(1, tops[column].length - 1);
        for (int place = best; place < tops[column].length; place++) {
            if (Math.abs(tops[column][place] - y) < Math.abs(tops[column][best] - y)) {
                best = place;
            }
        }
        return best;
    }

    /** Leads these lines through these gaps, each given by column and place, and makes room for them. */
    void pass(List<int[]> through) {
        through.forEach(gap -> passing[gap[0]][gap[1]]++);
        stack();
    }

    /** The height of a line in a gap, of which it is the so-many-th. */
    int passage(int column, int place, int number) {
        return tops[column][place] - GAP / 2 - PASSAGE * number;
    }
}
