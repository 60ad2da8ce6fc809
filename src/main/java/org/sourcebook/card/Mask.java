package org.sourcebook.card;

/**
 * How much of each pixel a shape covers, from 0 to {@link #FULL}, row by row; {@code left} and {@code top} are counted from the point it is set at.
 */
record Mask(int left, int top, int width, int height, byte[] levels) {

    /** Levels between paper and ink; more are not seen and cost bytes. */
    static final int FULL = 5;

    static final Mask EMPTY = new Mask(0, 0, 0, 0, new byte[0]);
}
