package org.sourcebook.card;

/**
 * Packs bytes by RFC 1951, in one block with Huffman codes of its own.
 *
 * <p>The packer of the JDK would do better in less code, but its output changes with the zlib a JDK is built with.
 */
final class Deflate {

    private static final int END = 256;
    private static final int LONGEST_CODE = 15;
    private static final int LONGEST_LENGTH_CODE = 7;

    /** The order in which the lengths of the code for code lengths are written: RFC 1951, section 3.2.7. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private static final int COPY = 16;
    private static final int ZEROS = 17;
    private static final int MANY_ZEROS = 18;

    private final int[] tokens;
    private final BitWriter out = new BitWriter();

    private Deflate(int[] tokens) {
        this.tokens = tokens;
    }

    /** The packed bytes; {@code rowLength} is a distance at which they often repeat. */
    static byte[] of(byte[] bytes, int rowLength) {
        return new Deflate(Matches.of(bytes, rowLength)).packed();
    }

    private byte[] packed() {
        int[] symbols = new int[286];
        int[] distances = new int[30];
        count(symbols, distances);
        Huffman main = Huffman.of(symbols, LONGEST_CODE);
        Huffman far = Huffman.of(distances, LONGEST_CODE);
        out.put(1, 1); // the last block
        out.put(2, 2); // with codes of its own
        putCodes(main, far);
        putTokens(main, far);
        main.put(END, out);
        return out.finished();
    }

    private void count(int[] symbols, int[] distances) {
        symbols[END] = 1;
        for (int token : tokens) {
            if (Matches.isMatch(token)) {
                symbols[lengthSymbol(Matches.length(token))]++;
                distances[distanceSymbol(Matches.distance(token))]++;
            } else {
                symbols[token]++;
            }
        }
    }

    private void putTokens(Huffman main, Huffman far) {
        for (int token : tokens) {
            if (Matches.isMatch(token)) {
                int length = lengthSymbol(Matches.length(token));
                main.put(length, out);
                out.put(Matches.length(token) - lengthBase(length), lengthExtra(length));
                int distance = distanceSymbol(Matches.distance(token));
                far.put(distance, out);
                out.put(Matches.distance(token) - distanceBase(distance), distanceExtra(distance));
            } else {
                main.put(token, out);
            }
        }
    }

    /** Lengths 3 to 10 have a symbol each, then four symbols share each bit more; 258 has its own. */
    private static int lengthSymbol(int length) {
        if (length == Matches.LONGEST) {
            return 285;
        }
        int from = length - Matches.SHORTEST;
        int extra = from < 8 ? 0 : 29 - Integer.numberOfLeadingZeros(from);
        return 257 + 4 * extra + (from >> extra);
    }

    private static int lengthExtra(int symbol) {
        return symbol < 265 || symbol == 285 ? 0 : (symbol - 261) / 4;
    }

    private static int lengthBase(int symbol) {
        if (symbol == 285) {
            return Matches.LONGEST;
        }
        int extra = lengthExtra(symbol);
        return Matches.SHORTEST + (symbol - 257 - 4 * extra << extra);
    }

    /** Distances 1 to 4 have a symbol each, then two symbols share each bit more. */
    private static int distanceSymbol(int distance) {
        int from = distance - 1;
        int extra = from < 4 ? 0 : 30 - Integer.numberOfLeadingZeros(from);
        return 2 * extra + (from >> extra);
    }

    private static int distanceExtra(int symbol) {
        return symbol < 4 ? 0 : symbol / 2 - 1;
    }

    private static int distanceBase(int symbol) {
        int extra = distanceExtra(symbol);
        return 1 + (symbol - 2 * extra << extra);
    }

    /** Both codes as the lengths of their symbols, which are packed with a third code. */
    private void putCodes(Huffman main, Huffman far) {
        int mainUsed = main.used(257);
        int farUsed = far.used(1);
        int[] lengths = new int[mainUsed + farUsed];
        System.arraycopy(main.lengths(), 0, lengths, 0, mainUsed);
        System.arraycopy(far.lengths(), 0, lengths, mainUsed, farUsed);
        int[] counts = new int[ORDER.length];
        walk(lengths, (symbol, extra, bits) -> counts[symbol]++);
        Huffman code = Huffman.of(counts, LONGEST_LENGTH_CODE);
        int used = ORDER.length;
        while (used > 4 && code.lengths()[ORDER[used - 1]] == 0) {
            used--;
        }
        out.put(mainUsed - 257, 5);
        out.put(farUsed - 1, 5);
        out.put(used - 4, 4);
        for (int i = 0; i < used; i++) {
            out.put(code.lengths()[ORDER[i]], 3);
        }
        walk(lengths, (symbol, extra, bits) -> {
            code.put(symbol, out);
            out.put(extra, bits);
        });
    }

    private interface LengthSymbols {
        void take(int symbol, int extra, int bits);
    }

    /** A length as it is, or a run: of the length before (3 to 6), of zeros (3 to 10, 11 to 138). */
    private static void walk(int[] lengths, LengthSymbols symbols) {
        for (int at = 0; at < lengths.length; ) {
            int length = lengths[at];
            boolean repeats = at > 0 && length == lengths[at - 1];
            int run = run(lengths, at, length == 0 ? 138 : 6);
            if (length == 0 && run > 10) {
                symbols.take(MANY_ZEROS, run - 11, 7);
            } else if (length == 0 && run > 2) {
                symbols.take(ZEROS, run - 3, 3);
            } else if (length > 0 && repeats && run > 2) {
                symbols.take(COPY, run - 3, 2);
            } else {
                symbols.take(length, 0, 0);
                run = 1;
            }
            at += run;
        }
    }

    private static int run(int[] lengths, int from, int most) {
        int end = from;
        while (end < lengths.length && end - from < most && lengths[end] == lengths[from]) {
            end++;
        }
        return end - from;
    }
}
