package org.sourcebook.card;

/** A picture under way: four bits a pixel, an index into {@link Ink#palette}, in rows as PNG has them. */
final class Canvas {

    private final int width;
    private final int height;
    private final int rowLength;
    private final byte[] rows;

    /** An empty picture; the width is even. */
    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.rowLength = 1 + width / 2;
        this.rows = new byte[rowLength * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The bytes of one row. */
    int rowLength() {
        return rowLength;
    }

    /** All rows, each behind a byte that says how it is filtered: 0, not at all. */
    byte[] rows() {
        return rows;
    }

    /** Puts a mask down; what falls outside is cut off. */
    void print(Mask mask, int x, int y, Ink ink) {
        int firstRow = Math.max(0, -(y + mask.top()));
        int lastRow = Math.min(mask.height(), height - y - mask.top());
        int first = Math.max(0, -(x + mask.left()));
        int last = Math.min(mask.width(), width - x - mask.left());
        for (int row = firstRow; row < lastRow; row++) {
            for (int column = first; column < last; column++) {
                int level = mask.levels()[row * mask.width() + column];
                if (level > 0) {
                    darken(x + mask.left() + column, y + mask.top() + row, ink.index(level));
                }
            }
        }
    }

    void fill(int left, int top, int wide, int high, Ink ink) {
        for (int y = top; y < top + high; y++) {
            for (int x = left; x < left + wide; x++) {
                darken(x, y, ink.index(Mask.FULL));
            }
        }
    }

    /** Where two letters touch, the darker pixel stays. */
    private void darken(int x, int y, int index) {
        int at = y * rowLength + 1 + x / 2;
        int shift = x % 2 == 0 ? 4 : 0;
        int there = rows[at] >> shift & 0xF;
        rows[at] = (byte) (rows[at] & 0xF0 >> shift | Math.max(there, index) << shift);
    }
}
