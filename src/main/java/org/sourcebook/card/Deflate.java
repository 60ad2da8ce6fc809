package org.sourcebook.card;

/**
 * Packs bytes by RFC 1951, in one block.
 *
 * <p>The packer of the JDK would do better in less code, but its output changes with the zlib a JDK is built with.
 */
final class Deflate {

    private Deflate() {}

    /** The packed bytes, with a code of their own; {@code rowLength} is a distance at which they often repeat. */
    static byte[] of(byte[] bytes, int rowLength) {
        int[] tokens = Matches.of(bytes, rowLength);
        return Code.of(tokens).packed(tokens);
    }

    /** The packed bytes, with a code that is there already: making one takes longer than using it. */
    static byte[] of(byte[] bytes, int rowLength, Code code) {
        return code.packed(Matches.of(bytes, rowLength));
    }
}
