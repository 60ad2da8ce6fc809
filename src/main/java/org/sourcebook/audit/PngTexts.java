package org.sourcebook.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;

/** What a PNG file holds besides its pixels: every chunk but theirs, as it is and inflated. */
final class PngTexts {

    private static final String PIXELS = "IDAT";
    private static final String FRAME = "fdAT";
    private static final String END = "IEND";

    /** More text than this is none. */
    private static final int LONGEST = 16_000_000;

    private PngTexts() {}

    /** Chunks of length, type, data and checksum. */
    static List<byte[]> of(byte[] bytes, int from) {
        List<byte[]> parts = new ArrayList<>();
        int at = from;
        while (at + 8 <= bytes.length) {
            int length = PictureTexts.number(bytes, at, 4, true);
            int end = (int) Math.min(bytes.length, at + 8L + Math.max(0, length));
            String type = PictureTexts.text(bytes, at + 4);
            if (!type.equals(PIXELS) && !type.equals(FRAME)) {
                byte[] data = Arrays.copyOfRange(bytes, at + 8, end);
                parts.add(data);
                inflated(data, parts);
            }
            at = Math.max(end, at + 8) + 4;
            if (type.equals(END)) {
                break;
            }
        }
        PictureTexts.behind(Arrays.copyOfRange(bytes, Math.min(at, bytes.length), bytes.length), parts);
        return parts;
    }

    /** zTXt, iTXt and iCCP hold a zlib stream, which begins with 0x78, behind a keyword and a few more bytes. */
    private static void inflated(byte[] data, List<byte[]> parts) {
        for (int at = 0; at < data.length; at++) {
            if (data[at] == 0x78) {
                byte[] text = inflated(data, at);
                if (text.length > 0) {
                    parts.add(text);
                }
            }
        }
    }

    private static byte[] inflated(byte[] data, int from) {
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(data, from, data.length - from))) {
            return in.readNBytes(LONGEST);
        } catch (IOException notCompressed) {
            return new byte[0];
        }
    }
}
