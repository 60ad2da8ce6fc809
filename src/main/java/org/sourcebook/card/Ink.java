package org.sourcebook.card;

/** The colours of a card, those of the theme in its light dress; the last one differs from card to card. */
enum Ink {
    TEXT,
    SOFT,
    ACCENT;

    private static final int PAPER = 0xfbf9f4;
    private static final int[] FIXED = {0x1f1b16, 0x4b4439};
    private static final int COLOURS = 16;

    private final byte[] pairs = new byte[Mask.FULL << 4 | 0xF];

    Ink() {
        for (int pair = 0; pair < pairs.length; pair++) {
            pairs[pair] = (byte) (nibble(pair >> 4) << 4 | nibble(pair & 0xF));
        }
    }

    private int nibble(int level) {
        return level == 0 ? 0 : index(level);
    }

    /** What two pixels look like in this ink, given their levels in the halves of a number. */
    byte[] pairs() {
        return pairs;
    }

    /** The place in the palette of this ink where it covers a pixel by so many levels, 1 at least. */
    int index(int level) {
        return ordinal() * Mask.FULL + level;
    }

    /** Paper, then every ink from its faintest level to its fullest: red, green and blue of each. */
    static byte[] palette(int accent) {
        byte[] palette = new byte[3 * COLOURS];
        put(palette, 0, PAPER, 0);
        for (Ink ink : values()) {
            for (int level = 1; level <= Mask.FULL; level++) {
                put(palette, ink.index(level), ink == ACCENT ? accent : FIXED[ink.ordinal()], level);
            }
        }
        return palette;
    }

    private static void put(byte[] palette, int index, int colour, int level) {
        for (int part = 0; part < 3; part++) {
            int shift = 16 - 8 * part;
            int from = PAPER >> shift & 0xFF;
            int to = colour >> shift & 0xFF;
            palette[3 * index + part] = (byte) (from + (to - from) * level / Mask.FULL);
        }
    }
}
