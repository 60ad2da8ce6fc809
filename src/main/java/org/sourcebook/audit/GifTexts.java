package org.sourcebook.audit;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a GIF file holds besides its pixels: comments, plain texts, the blocks of applications such as XMP, and what stands behind its end. */
final class GifTexts {

    private static final int HEAD = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2c;

    private final byte[] bytes;
    private final List<byte[]> parts = new ArrayList<>();
    private int at;

    private GifTexts(byte[] bytes) {
        this.bytes = bytes;
    }

    static List<byte[]> of(byte[] bytes) {
        GifTexts gif = new GifTexts(bytes);
        gif.read();
        return gif.parts;
    }

    private void read() {
        at = HEAD + (HEAD <= bytes.length ? colours(bytes[10]) : 0);
        while (at < bytes.length) {
            int block = bytes[at] & 0xff;
            if (block == EXTENSION) {
                at += 2;
                parts.add(subBlocks());
            } else if (block == IMAGE) {
                at += 10 + (at + 9 < bytes.length ? colours(bytes[at + 9]) : 0) + 1;
                subBlocks();
            } else {
                at++;
                break;
            }
        }
        PictureTexts.behind(Arrays.copyOfRange(bytes, Math.min(at, bytes.length), bytes.length), parts);
    }

    /** The bytes of the table of colours that the flags announce. */
    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    /** Blocks of a length and so many bytes, up to an empty one. */
    private byte[] subBlocks() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        while (at < bytes.length && bytes[at] != 0) {
            int length = Math.min(bytes[at] & 0xff, bytes.length - at - 1);
            whole.write(bytes, at + 1, length);
            at += length + 1;
        }
        at++;
        return whole.toByteArray();
    }
}
