package org.sourcebook.card;

import java.util.Arrays;

/**
 * A canonical Huffman code of RFC 1951, section 3.2.2: for each symbol a number of bits, and the bits.
 *
 * <p>Symbols that never occur have length 0. A single symbol still gets one bit.
 */
record Huffman(int[] lengths, int[] codes) {

    /** The code for symbols that occur so often, none longer than {@code longest} bits. */
    static Huffman of(int[] counts, int longest) {
        int[] weights = counts.clone();
        int[] lengths = lengths(weights);
        while (Arrays.stream(lengths).max().orElse(0) > longest) {
            // Flatter counts give a flatter tree; the loss is a few bits in a case that hardly occurs.
            Arrays.setAll(weights, symbol -> (weights[symbol] + 1) / 2);
            lengths = lengths(weights);
        }
        return new Huffman(lengths, codes(lengths));
    }

    /** Joins the two lightest trees until one is left; a symbol's depth in it is its length. */
    private static int[] lengths(int[] weights) {
        int[] leaves = leaves(weights);
        int[] weight = new int[2 * leaves.length];
        int[] parent = new int[2 * leaves.length];
        int leaf = 0;
        int tree = leaves.length;
        for (int i = 0; i < leaves.length; i++) {
            weight[i] = weights[leaves[i]];
        }
        for (int made = leaves.length; made < 2 * leaves.length - 1; made++) {
            for (int child = 0; child < 2; child++) {
                boolean takesLeaf = leaf < leaves.length && (tree == made || weight[leaf] <= weight[tree]);
                int lightest = takesLeaf ? leaf++ : tree++;
                weight[made] += weight[lightest];
                parent[lightest] = made;
            }
        }
        return depths(leaves, parent, weights.length);
    }

    private static int[] depths(int[] leaves, int[] parent, int symbols) {
        int[] lengths = new int[symbols];
        int[] depth = new int[parent.length];
        for (int i = 2 * leaves.length - 3; i >= 0; i--) {
            depth[i] = depth[parent[i]] + 1;
        }
        for (int i = 0; i < leaves.length; i++) {
            lengths[leaves[i]] = Math.max(1, depth[i]);
        }
        return lengths;
    }

    /** The symbols that occur, the rarest first, equals in order. */
    private static int[] leaves(int[] weights) {
        long[] sorted = new long[weights.length];
        int found = 0;
        for (int symbol = 0; symbol < weights.length; symbol++) {
            if (weights[symbol] > 0) {
                sorted[found++] = (long) weights[symbol] << 32 | symbol;
            }
        }
        Arrays.sort(sorted, 0, found);
        return Arrays.stream(sorted, 0, found).mapToInt(each -> (int) each).toArray();
    }

    /** Codes of one length count upwards in the order of symbols; the bits are turned round, as they are written. */
    private static int[] codes(int[] lengths) {
        int[] next = new int[17];
        for (int length : lengths) {
            next[length + 1]++;
        }
        next[1] = 0;
        for (int bits = 1; bits < next.length - 1; bits++) {
            next[bits + 1] = next[bits] + next[bits + 1] << 1;
        }
        int[] codes = new int[lengths.length];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            int bits = lengths[symbol];
            codes[symbol] = bits == 0 ? 0 : Integer.reverse(next[bits]++) >>> 32 - bits;
        }
        return codes;
    }

    void put(int symbol, BitWriter out) {
        out.put(codes[symbol], lengths[symbol]);
    }

    /** One more than the last symbol that occurs, but no less than {@code least}. */
    int used(int least) {
        int used = lengths.length;
        while (used > least && lengths[used - 1] == 0) {
            used--;
        }
        return used;
    }
}
