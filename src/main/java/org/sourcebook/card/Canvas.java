package org.sourcebook.card;

import java.util.Arrays;

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

    /** Puts a stamp down; what falls outside is cut off. */
    void print(Stamp stamp, int x, int y, Ink ink) {
        Stamp.Pairs pairs = stamp.at(x + stamp.left());
        byte[] inked = ink.pairs();
        int column = Math.floorDiv(x + stamp.left(), 2);
        int first = Math.max(0, -column);
        int last = Math.min(pairs.width(), width / 2 - column);
        int top = y + stamp.top();
        for (int row = Math.max(0, -top); row < Math.min(stamp.height(), height - top); row++) {
            int from = row * pairs.width();
            print(pairs.levels(), from + first, from + last, inked, (top + row) * rowLength + 1 + column + first);
        }
    }

    private void print(byte[] levels, int from, int to, byte[] inked, int start) {
        byte[] all = rows;
        int at = start;
        for (int i = from; i < to; i++, at++) {
            byte pair = levels[i];
            if (pair != 0) {
                all[at] = all[at] == 0 ? inked[pair] : darker(all[at], inked[pair]);
            }
        }
    }

    /** Where two letters touch, the darker pixel stays. */
    private static byte darker(byte there, byte given) {
        return (byte) (Math.max(there & 0xF0, given & 0xF0) | Math.max(there & 0xF, given & 0xF));
    }

    /** Fills a rectangle whose edges are even. */
    void fill(int left, int top, int wide, int high, Ink ink) {
        byte full = ink.pairs()[Mask.FULL << 4 | Mask.FULL];
        for (int y = top; y < top + high; y++) {
            int row = y * rowLength + 1;
            Arrays.fill(rows, row + left / 2, row + (left + wide) / 2, full);
        }
    }
}
