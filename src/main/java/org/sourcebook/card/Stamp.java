package org.sourcebook.card;

/**
 * A {@link Mask} made ready for printing: two pixels a byte, once as it falls on an even pixel and once on an odd one.
 */
final class Stamp {

    private final Mask mask;
    private final Pairs even;
    private final Pairs odd;

    Stamp(Mask mask) {
        this.mask = mask;
        this.even = Pairs.of(mask, 0);
        this.odd = Pairs.of(mask, 1);
    }

    /** Levels two by two, the left one in the upper half of a byte, in rows of so many bytes. */
    record Pairs(int width, byte[] levels) {

        static Pairs of(Mask mask, int shift) {
            int width = (mask.width() + shift + 1) / 2;
            byte[] levels = new byte[width * mask.height()];
            for (int row = 0; row < mask.height(); row++) {
                for (int column = 0; column < mask.width(); column++) {
                    int x = column + shift;
                    int level = mask.levels()[row * mask.width() + column];
                    levels[row * width + x / 2] |= (byte) (x % 2 == 0 ? level << 4 : level);
                }
            }
            return new Pairs(width, levels);
        }
    }

    int left() {
        return mask.left();
    }

    int top() {
        return mask.top();
    }

    int height() {
        return mask.height();
    }

    /** The pairs for a stamp whose left edge falls on this pixel. */
    Pairs at(int x) {
        return x % 2 == 0 ? even : odd;
    }
}
