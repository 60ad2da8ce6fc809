package org.sourcebook.card;

import java.util.Arrays;

/**
 * Bytes as a row of tokens: a byte as it is, or "the same as these so many bytes, so far back" (LZ77 with the limits of RFC 1951).
 *
 * <p>A token is the byte, or the length shifted by 16 and the distance. Made for pictures, where a search for the longest match finds little that two
 * looks do not: at the row above, and at the byte before. Only a place like neither is compared with where its three bytes were last seen.
 */
final class Matches {

    static final int SHORTEST = 3;
    static final int LONGEST = 258;

    private static final int WINDOW = 32 * 1024;
    private static final int HASH_BITS = 11;

    /** So many bytes are compared one by one; more at once only pays in long matches. */
    private static final int NEAR = 16;

    private final byte[] bytes;
    private final int rowLength;
    private final int[] latest = new int[1 << HASH_BITS];
    private int[] tokens = new int[16 * 1024];
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
        byte[] all = bytes;
        int end = all.length - SHORTEST;
        int at = 0;
        while (at <= end) {
            int distance = distance(all, at);
            if (distance == 0) {
                add(all[at++] & 0xFF);
            } else {
                at += repeat(common(all, at, distance), distance);
            }
        }
        while (at < all.length) {
            add(all[at++] & 0xFF);
        }
        return Arrays.copyOf(tokens, count);
    }

    /** How far back the next three bytes are found again; 0 for nowhere. */
    private int distance(byte[] all, int at) {
        byte first = all[at];
        byte second = all[at + 1];
        byte third = all[at + 2];
        int above = at - rowLength;
        if (above >= 0 && all[above] == first && all[above + 1] == second && all[above + 2] == third) {
            return rowLength;
        }
        if (first == second && second == third && at > 0 && all[at - 1] == first) {
            return 1;
        }
        int hash = (first << 16 ^ second << 8 ^ third) * 0x9E3779B1 >>> 32 - HASH_BITS;
        int seen = latest[hash];
        latest[hash] = at;
        return at - seen < WINDOW && all[seen] == first && all[seen + 1] == second && all[seen + 2] == third
                ? at - seen
                : 0;
    }

    private static int common(byte[] all, int at, int distance) {
        int near = Math.min(all.length, at + NEAR);
        int next = at + SHORTEST;
        while (next < near && all[next] == all[next - distance]) {
            next++;
        }
        if (next < near) {
            return next - at;
        }
        int differs = Arrays.mismatch(all, next - distance, all.length - distance, all, next, all.length);
        return (differs < 0 ? all.length : next + differs) - at;
    }

    /** Adds a match of any length; how many bytes of it are told, since less than {@link #SHORTEST} cannot be. */
    private int repeat(int length, int distance) {
        int told = 0;
        while (length - told >= SHORTEST) {
            int part = Math.min(LONGEST, length - told);
            add(part << 16 | distance);
            told += part;
        }
        return told;
    }

    private void add(int token) {
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * count);
        }
        tokens[count++] = token;
    }
}
