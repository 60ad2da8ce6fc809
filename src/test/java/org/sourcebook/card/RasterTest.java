package org.sourcebook.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How outlines become pixels. */
class RasterTest {

    private static double ink(Mask mask) {
        return IntStream.range(0, mask.levels().length)
                        .map(i -> mask.levels()[i])
                        .sum()
                / (double) Mask.FULL;
    }

    @Test
    void aSquareOnTheGridIsFull() {
        Mask mask = Raster.mask(Outline.polygon(1, 1, 3, 1, 3, 3, 1, 3), 1);

        assertThat(mask.left()).isEqualTo(1);
        assertThat(mask.top()).isEqualTo(-3);
        assertThat(mask.levels()).hasSize(4).containsOnly(Mask.FULL);
    }

    @Test
    void anEdgeInsideAPixelCoversPartOfIt() {
        Mask mask = Raster.mask(Outline.polygon(0, 0, 1.4, 0, 1.4, 1, 0, 1), 1);

        assertThat(mask.levels()).containsExactly(Mask.FULL, 2);
    }

    @Test
    void directionDoesNotMatterAndHolesAreEmpty() {
        Outline square = Outline.polygon(0, 0, 0, 9, 9, 9, 9, 0);
        Outline ring = square.without(Outline.polygon(3, 3, 3, 6, 6, 6, 6, 3));

        assertThat(ink(Raster.mask(square, 1))).isEqualTo(81);
        assertThat(ink(Raster.mask(ring, 1))).isEqualTo(72);
        assertThat(Raster.mask(ring, 1).levels()[4 * 9 + 4]).isZero();
    }

    @Test
    void aDiscHasTheAreaOfADisc() {
        assertThat(ink(Raster.mask(Outline.disc(50, 50, 40), 1))).isCloseTo(Math.PI * 1600, within(15.0));
    }

    @Test
    void nothingIsDrawnAsNothing() {
        assertThat(Raster.mask(Outline.EMPTY, 1)).isEqualTo(Mask.EMPTY);
    }

    @Test
    void whatFallsOffTheCanvasIsCutOff() {
        Mask mask = Raster.mask(Outline.polygon(0, 0, 10, 0, 10, 10, 0, 10), 1);
        Canvas canvas = new Canvas(4, 4);

        canvas.print(new Stamp(mask), -3, 2, Ink.TEXT);
        canvas.print(new Stamp(mask), 3, 13, Ink.TEXT);
        canvas.print(new Stamp(mask), 100, 100, Ink.TEXT);

        assertThat(canvas.rows()[0]).isZero();
        assertThat(canvas.rows()[1]).isEqualTo((byte) 0x55);
        assertThat(canvas.rows()[8]).isZero();
        assertThat(canvas.rows()[11]).isEqualTo((byte) 0x05);
    }
}
