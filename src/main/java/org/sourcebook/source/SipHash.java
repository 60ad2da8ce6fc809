package org.sourcebook.source;

/**
 * SipHash-2-4 with 128 bits of output (Aumasson and Bernstein, 2012; the longer output as in their reference code), under a key that is known.
 *
 * <p>Tells texts apart where nobody's safety hangs on it. SHA-256 is made for more and takes six times as long before Java is warm, which is as
 * long as a build lasts.
 */
final class SipHash {

    /** The key of the published test vectors, the bytes 0 to 15. */
    private static final long KEY_LOW = 0x0706050403020100L;

    private static final long KEY_HIGH = 0x0f0e0d0c0b0a0908L;
    private static final int OF_128_BITS = 0xee;
    private static final int SECOND_HALF = 0xdd;

    private long v0 = KEY_LOW ^ 0x736f6d6570736575L;
    private long v1 = KEY_HIGH ^ 0x646f72616e646f6dL ^ OF_128_BITS;
    private long v2 = KEY_LOW ^ 0x6c7967656e657261L;
    private long v3 = KEY_HIGH ^ 0x7465646279746573L;
    private long length;

    /** The digest of some bytes. */
    static Digest of(byte[] bytes) {
        SipHash hash = new SipHash();
        return hash.whole(bytes).last(hash.rest(bytes), bytes.length).digest();
    }

    /** Takes in eight bytes, the first in the lowest bits. */
    SipHash word(long word) {
        v3 ^= word;
        round();
        round();
        v0 ^= word;
        length += Long.BYTES;
        return this;
    }

    /** Takes in bytes, and zeros up to a multiple of eight; how many there are is to be taken in before, if they are not to be taken for more. */
    SipHash padded(byte[] bytes) {
        whole(bytes);
        return (bytes.length & 7) == 0 ? this : word(rest(bytes));
    }

    /** Ends what came in words. */
    Digest end() {
        return last(0, length).digest();
    }

    private SipHash whole(byte[] bytes) {
        int end = bytes.length & ~7;
        for (int at = 0; at < end; at += Long.BYTES) {
            int low =
                    bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | bytes[at + 3] << 24;
            int high = bytes[at + 4] & 0xFF
                    | (bytes[at + 5] & 0xFF) << 8
                    | (bytes[at + 6] & 0xFF) << 16
                    | bytes[at + 7] << 24;
            word(low & 0xFFFFFFFFL | (long) high << 32);
        }
        return this;
    }

    /** The bytes behind the last eight. */
    private long rest(byte[] bytes) {
        long rest = 0;
        for (int at = bytes.length & ~7; at < bytes.length; at++) {
            rest |= (bytes[at] & 0xFFL) << 8 * (at & 7);
        }
        return rest;
    }

    private SipHash last(long rest, long total) {
        return word(rest | total << 56);
    }

    private Digest digest() {
        v2 ^= OF_128_BITS;
        long first = half();
        v1 ^= SECOND_HALF;
        // The reference writes both halves from their lowest byte on.
        return new Digest(Long.reverseBytes(first), Long.reverseBytes(half()));
    }

    private long half() {
        round();
        round();
        round();
        round();
        return v0 ^ v1 ^ v2 ^ v3;
    }

    private void round() {
        long a = v0 + v1;
        long b = Long.rotateLeft(v1, 13) ^ a;
        long c = v2 + v3;
        long d = Long.rotateLeft(v3, 16) ^ c;
        a = Long.rotateLeft(a, 32) + d;
        d = Long.rotateLeft(d, 21) ^ a;
        c += b;
        v0 = a;
        v1 = Long.rotateLeft(b, 17) ^ c;
        v2 = Long.rotateLeft(c, 32);
        v3 = d;
    }
}
