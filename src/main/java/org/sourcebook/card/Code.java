package org.sourcebook.card;

import java.util.Arrays;

/**
 * The bits for each token of {@link Matches}, and the bits that say so at the head of a block: RFC 1951, sections 3.2.5 and 3.2.7.
 *
 * <p>Made for bytes of one sort from a sample of them. It has bits for every token, so it serves any bytes, though others not well. Immutable.
 */
final class Code {

    private static final int END = 256;
    private static final int LONGEST_CODE = 15;

    /** Distances below are looked up; almost all are. */
    private static final int NEAR = 4096;

    private final Huffman main;
    private final Huffman far;
    private final BitWriter head = new BitWriter(512);
    private final int[] lengths = new int[Matches.LONGEST + 1];
    private final int[] lengthBits = new int[Matches.LONGEST + 1];
    private final int[] distances = new int[NEAR];
    private final int[] distanceBits = new int[NEAR];

    private Code(int[] symbolCounts, int[] distanceCounts) {
        main = Huffman.of(symbolCounts, LONGEST_CODE);
        far = Huffman.of(distanceCounts, LONGEST_CODE);
        head.put(1, 1); // the last block
        head.put(2, 2); // with codes of its own
        CodeLengths.put(main, far, head);
        for (int length = Matches.SHORTEST; length <= Matches.LONGEST; length++) {
            int symbol = Alphabet.length(length);
            lengths[length] = bits(main, symbol, length - Alphabet.lengthBase(symbol));
            lengthBits[length] = main.lengths()[symbol] + Alphabet.lengthExtra(symbol);
        }
        for (int distance = 1; distance < NEAR; distance++) {
            distances[distance] = distance(distance);
            distanceBits[distance] = distanceBits(distance);
        }
    }

    private static int bits(Huffman code, int symbol, int behind) {
        return behind << code.lengths()[symbol] | code.codes()[symbol];
    }

    private int distance(int distance) {
        int symbol = Alphabet.distance(distance);
        return bits(far, symbol, distance - Alphabet.distanceBase(symbol));
    }

    private int distanceBits(int distance) {
        int symbol = Alphabet.distance(distance);
        return far.lengths()[symbol] + Alphabet.distanceExtra(symbol);
    }

    /** The code that is best for these tokens. */
    static Code of(int[] tokens) {
        int[] symbols = new int[Alphabet.SYMBOLS];
        int[] far = new int[Alphabet.DISTANCES];
        Arrays.fill(symbols, 1);
        Arrays.fill(far, 1);
        for (int token : tokens) {
            if (Matches.isMatch(token)) {
                symbols[Alphabet.length(Matches.length(token))]++;
                far[Alphabet.distance(Matches.distance(token))]++;
            } else {
                symbols[token]++;
            }
        }
        return new Code(symbols, far);
    }

    /** The tokens as one block. */
    byte[] packed(int[] tokens) {
        BitWriter out = head.copy(16 * 1024);
        int[] codes = main.codes();
        int[] bits = main.lengths();
        for (int token : tokens) {
            if (Matches.isMatch(token)) {
                int length = Matches.length(token);
                out.put(lengths[length], lengthBits[length]);
                putDistance(Matches.distance(token), out);
            } else {
                out.put(codes[token], bits[token]);
            }
        }
        main.put(END, out);
        return out.finished();
    }

    private void putDistance(int distance, BitWriter out) {
        if (distance < NEAR) {
            out.put(distances[distance], distanceBits[distance]);
        } else {
            out.put(distance(distance), distanceBits(distance));
        }
    }
}
