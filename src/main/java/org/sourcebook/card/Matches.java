package org.sourcebook.card;

import java.util.Arrays;

/**
 * Bytes as a row of tokens: a byte as it is, or "the same as these so many bytes, so far back" (LZ77 with the limits of RFC 1951).
 *
 * <p>A token is the byte, or the length shifted by 16 and the distance. Made for pictures: the byte before, for runs, and the row above are tried first.
 */
final class Matches {

    static final int SHORTEST = 3;
    static final int LONGEST = 258;

    private static final int WINDOW = 32 * 1024;

    /** How many earlier places are tried, and which length is not improved upon: more costs time and saves little. */
    private static final int TRIES = 12;

    private static final int GOOD = 32;
    private static final int HASH_BITS = 13;

    private final byte[] bytes;
    private final int rowLength;
    private final int[] latest = new int[1 << HASH_BITS];
    private final int[] earlier = new int[WINDOW];
    private int[] tokens = new int[8 * 1024];
    private int count;

    private Matches(byte[] bytes, int rowLength) {
        this.bytes = bytes;
        this.rowLength = rowLength;
        Arrays.fill(latest, -WINDOW);
    }

    static int[] of(byte[] bytes, int rowLength) {
        return new Matches(bytes, rowLength).tokens();
    }

    static boolean isMatch(int token) {
        return token >= 1 << 16;
    }

    static int length(int token) {
        return token >>> 16;
    }

    static int distance(int token) {
        return token & 0xFFFF;
    }

    private int[] tokens() {
        int at = 0;
        int match = find(0);
        while (at < bytes.length) {
            remember(at);
            // A byte as it is may be worth a longer match behind it.
            int next = length(match) < GOOD ? find(at + 1) : 0;
            if (length(match) == 0 || length(next) > length(match)) {
                add(bytes[at] & 0xFF);
                match = next;
                at++;
            } else {
                add(match);
                int end = at + length(match);
                if (distance(match) > 1) {
                    for (int each = at + 1; each < end; each++) {
                        remember(each);
                    }
                }
                at = end;
                match = find(at);
            }
        }
        return Arrays.copyOf(tokens, count);
    }

    private void add(int token) {
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * count);
        }
        tokens[count++] = token;
    }

    /** The longest match found at a place, as a token; 0 for none. */
    private int find(int at) {
        if (at + SHORTEST > bytes.length) {
            return 0;
        }
        int best = longer(0, at, 1);
        best = longer(best, at, rowLength);
        int candidate = latest[hash(at)];
        for (int i = 0; i < TRIES && length(best) < LONGEST && at - candidate < WINDOW; i++) {
            best = longer(best, at, at - candidate);
            candidate = earlier[candidate & WINDOW - 1];
        }
        return best;
    }

    private int longer(int best, int at, int distance) {
        int known = length(best);
        if (distance > at
                || known == LONGEST
                || at + known >= bytes.length
                || bytes[at + known - distance] != bytes[at + known]) {
            return best;
        }
        int most = Math.min(LONGEST, bytes.length - at);
        int differs = Arrays.mismatch(bytes, at - distance, at - distance + most, bytes, at, at + most);
        int length = differs < 0 ? most : differs;
        // Three bytes from far away cost more than the bytes.
        boolean worth = length > SHORTEST || length == SHORTEST && distance < 1024;
        return length > known && worth ? length << 16 | distance : best;
    }

    private void remember(int at) {
        if (at + SHORTEST <= bytes.length) {
            int hash = hash(at);
            earlier[at & WINDOW - 1] = latest[hash];
            latest[hash] = at;
        }
    }

    private int hash(int at) {
        int three = bytes[at] << 16 ^ bytes[at + 1] << 8 ^ bytes[at + 2];
        return three * 0x9E3779B1 >>> 32 - HASH_BITS;
    }
}
