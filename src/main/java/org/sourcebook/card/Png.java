package org.sourcebook.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A picture in the format PNG (ISO/IEC 15948), with a palette, four bits a pixel, unfiltered. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK = 12;
    private static final int HEADER = 13;

    private Png() {}

    static byte[] of(Canvas canvas, byte[] palette, Code code) {
        byte[] data = zlib(canvas, code);
        ByteBuffer png = ByteBuffer.allocate(SIGNATURE.length + 4 * CHUNK + HEADER + palette.length + data.length);
        png.put(SIGNATURE);
        chunk("IHDR", header(canvas), png);
        chunk("PLTE", palette, png);
        chunk("IDAT", data, png);
        chunk("IEND", new byte[0], png);
        return png.array();
    }

    private static byte[] header(Canvas canvas) {
        byte depth = 4;
        byte indexed = 3;
        return ByteBuffer.allocate(HEADER)
                .putInt(canvas.width())
                .putInt(canvas.height())
                .put(depth)
                .put(indexed)
                .array();
    }

    private static void chunk(String type, byte[] data, ByteBuffer png) {
        png.putInt(data.length);
        int from = png.position();
        png.put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
        CRC32 check = new CRC32();
        check.update(png.array(), from, png.position() - from);
        png.putInt((int) check.getValue());
    }

    /** The rows as RFC 1950 wraps them: a window of 32 kB, the packed bytes, a checksum. */
    private static byte[] zlib(Canvas canvas, Code code) {
        byte[] rows = canvas.rows();
        byte[] packed = Deflate.of(rows, canvas.rowLength(), code);
        return ByteBuffer.allocate(packed.length + 6)
                .putShort((short) 0x789C)
                .put(packed)
                .putInt(Checksum.of(rows, canvas.rowLength()))
                .array();
    }
}
