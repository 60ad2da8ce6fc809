package org.sourcebook.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;

/** What a PNG or JPEG file holds besides its picture: comments, EXIF, XMP, profiles; compressed texts inflated. */
final class PictureTexts {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final String PIXELS = "IDAT";
    private static final int SCAN = 0xda;

    /** More text than this is none. */
    private static final int LONGEST = 16_000_000;

    private PictureTexts() {}

    static boolean isPicture(byte[] bytes) {
        return starts(bytes, PNG) || starts(bytes, JPEG);
    }

    /** The parts that may hold text; none for what is no such picture. A damaged file is read as far as it goes. */
    static List<byte[]> of(byte[] bytes) {
        if (starts(bytes, PNG)) {
            return ofPng(bytes);
        }
        return starts(bytes, JPEG) ? ofJpeg(bytes) : List.of();
    }

    private static boolean starts(byte[] bytes, byte[] signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }

    /** Chunks of length, type, data and checksum. */
    private static List<byte[]> ofPng(byte[] bytes) {
        List<byte[]> parts = new ArrayList<>();
        int at = PNG.length;
        while (at + 8 <= bytes.length) {
            int length = number(bytes, at, 4);
            int end = (int) Math.min(bytes.length, at + 8L + Math.max(0, length));
            String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (!type.equals(PIXELS)) {
                byte[] data = Arrays.copyOfRange(bytes, at + 8, end);
                parts.add(data);
                inflated(data, parts);
            }
            at = Math.max(end, at + 8) + 4;
        }
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

    /** Segments of marker, length and data up to the scan; behind it only further segments, not the picture. */
    private static List<byte[]> ofJpeg(byte[] bytes) {
        List<byte[]> parts = new ArrayList<>();
        int at = 2;
        while (at + 4 <= bytes.length) {
            int marker = bytes[at + 1] & 0xff;
            boolean segment = bytes[at] == (byte) 0xff && marker >= 0xc0 && marker != 0xff && (marker & 0xf8) != 0xd0;
            if (!segment) {
                at++;
                continue;
            }
            int end = Math.min(bytes.length, at + 2 + number(bytes, at + 2, 2));
            if (marker != SCAN) {
                parts.add(Arrays.copyOfRange(bytes, Math.min(at + 4, end), end));
            }
            at = Math.max(end, at + 2);
        }
        return parts;
    }

    private static int number(byte[] bytes, int at, int length) {
        int number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | bytes[at + i] & 0xff;
        }
        return number;
    }
}
