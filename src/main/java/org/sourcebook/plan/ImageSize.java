package org.sourcebook.plan;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The width and height of a PNG, GIF, JPEG or WebP image in pixels, as its first bytes say.
 *
 * <p>With it a page keeps the image's place free before the image is there. Nothing is decoded; a file that is damaged or
 * something else has no size.
 */
record ImageSize(int width, int height) {

    private static final int PNG = 0x8950_4E47;
    private static final int RIFF = 0x5249_4646;
    private static final int GIF = 0x4749_4638;
    private static final int JPEG = 0xFFD8;

    static Optional<ImageSize> of(InputStream image) {
        try {
            return read(new DataInputStream(image)).filter(size -> size.width > 0 && size.height > 0);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<ImageSize> read(DataInputStream in) throws IOException {
        int first = in.readInt();
        if (first == PNG) {
            in.skipNBytes(12);
            return Optional.of(new ImageSize(in.readInt(), in.readInt()));
        } else if (first == GIF) {
            in.skipNBytes(2);
            return Optional.of(new ImageSize(small(in, 2), small(in, 2)));
        } else if (first == RIFF) {
            in.skipNBytes(4);
            return in.readInt() == 0x5745_4250 ? webp(in) : Optional.empty();
        }
        return first >>> 16 == JPEG ? jpeg(in, first & 0xFFFF) : Optional.empty();
    }

    /** A number whose lowest byte comes first. */
    private static int small(DataInputStream in, int bytes) throws IOException {
        int number = 0;
        for (int place = 0; place < bytes; place++) {
            number |= in.readUnsignedByte() << (8 * place);
        }
        return number;
    }

    /** Segments follow one another, each with its length, until one that begins a frame: {@code FFC0} to {@code FFCF}. */
    private static Optional<ImageSize> jpeg(DataInputStream in, int firstMarker) throws IOException {
        int marker = firstMarker;
        while (marker >>> 8 == 0xFF) {
            int length = in.readUnsignedShort();
            if (isFrame(marker & 0xFF)) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                return Optional.of(new ImageSize(in.readUnsignedShort(), height));
            }
            in.skipNBytes(Math.max(0, length - 2));
            marker = in.readUnsignedShort();
        }
        return Optional.empty();
    }

    /** C4, C8 and CC lie in the range and hold tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static Optional<ImageSize> webp(DataInputStream in) throws IOException {
        String chunk = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        in.skipNBytes(4);
        if (chunk.equals("VP8X")) {
            in.skipNBytes(4);
            return Optional.of(new ImageSize(small(in, 3) + 1, small(in, 3) + 1));
        } else if (chunk.equals("VP8L")) {
            in.skipNBytes(1);
            int bits = small(in, 4);
            return Optional.of(new ImageSize((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1));
        } else if (chunk.equals("VP8 ")) {
            in.skipNBytes(6);
            return Optional.of(new ImageSize(small(in, 2) & 0x3FFF, small(in, 2) & 0x3FFF));
        }
        return Optional.empty();
    }
}
