package org.sourcebook.card;

/** The symbols lengths and distances of matches are written with, and the bits behind them: RFC 1951, section 3.2.5. */
final class Alphabet {

    static final int FIRST_LENGTH = 257;
    static final int SYMBOLS = 286;
    static final int DISTANCES = 30;

    private static final int LAST_LENGTH = 285;
    private static final byte[] LENGTHS = lengths();

    private Alphabet() {}

    /** Each length has its symbol, counted from 0. */
    private static byte[] lengths() {
        byte[] symbols = new byte[Matches.LONGEST + 1];
        for (int length = Matches.SHORTEST; length < Matches.LONGEST; length++) {
            int from = length - Matches.SHORTEST;
            int extra = from < 8 ? 0 : 29 - Integer.numberOfLeadingZeros(from);
            symbols[length] = (byte) (4 * extra + (from >> extra));
        }
        symbols[Matches.LONGEST] = LAST_LENGTH - FIRST_LENGTH;
        return symbols;
    }

    /** Lengths 3 to 10 have a symbol each, then four symbols share each bit more; 258 has its own. */
    static int length(int length) {
        return FIRST_LENGTH + LENGTHS[length];
    }

    static int lengthExtra(int symbol) {
        return symbol < 265 || symbol == LAST_LENGTH ? 0 : (symbol - 261) / 4;
    }

    static int lengthBase(int symbol) {
        if (symbol == LAST_LENGTH) {
            return Matches.LONGEST;
        }
        int extra = lengthExtra(symbol);
        return Matches.SHORTEST + (symbol - FIRST_LENGTH - 4 * extra << extra);
    }

    /** Distances 1 to 4 have a symbol each, then two symbols share each bit more. */
    static int distance(int distance) {
        int from = distance - 1;
        int extra = from < 4 ? 0 : 30 - Integer.numberOfLeadingZeros(from);
        return 2 * extra + (from >> extra);
    }

    static int distanceExtra(int symbol) {
        return symbol < 4 ? 0 : symbol / 2 - 1;
    }

    static int distanceBase(int symbol) {
        int extra = distanceExtra(symbol);
        return 1 + (symbol - 2 * extra << extra);
    }
}
