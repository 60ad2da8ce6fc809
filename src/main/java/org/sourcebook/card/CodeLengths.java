package org.sourcebook.card;

/** How two codes are told at the head of a block: the lengths of their symbols in a row, packed with a third code (RFC 1951, section 3.2.7). */
final class CodeLengths {

    private static final int LONGEST = 7;

    /** The order in which the lengths of the third code are written. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private static final int COPY = 16;
    private static final int ZEROS = 17;
    private static final int MANY_ZEROS = 18;

    private CodeLengths() {}

    static void put(Huffman main, Huffman far, BitWriter out) {
        int mainUsed = main.used(Alphabet.FIRST_LENGTH);
        int farUsed = far.used(1);
        int[] lengths = new int[mainUsed + farUsed];
        System.arraycopy(main.lengths(), 0, lengths, 0, mainUsed);
        System.arraycopy(far.lengths(), 0, lengths, mainUsed, farUsed);
        int[] counts = new int[ORDER.length];
        walk(lengths, (symbol, extra, bits) -> counts[symbol]++);
        Huffman code = Huffman.of(counts, LONGEST);
        int used = ORDER.length;
        while (used > 4 && code.lengths()[ORDER[used - 1]] == 0) {
            used--;
        }
        out.put(mainUsed - Alphabet.FIRST_LENGTH, 5);
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
