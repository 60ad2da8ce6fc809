package org.sourcebook.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a PNG, JPEG, WebP or GIF file holds besides its picture: comments, EXIF, XMP, profiles, compressed texts inflated, and whatever stands behind
 * its end.
 */
final class PictureTexts {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] GIF = {'G', 'I', 'F', '8'};
    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
    private static final String WEBP = "WEBP";
    private static final int WEBP_HEAD = 12;

    private PictureTexts() {}

    static boolean isPicture(byte[] bytes) {
        return starts(bytes, PNG) || starts(bytes, JPEG) || starts(bytes, GIF) || isWebP(bytes);
    }

    private static boolean isWebP(byte[] bytes) {
        return starts(bytes, RIFF)
                && bytes.length >= WEBP_HEAD
                && text(bytes, 8).equals(WEBP);
    }

    /** The parts that may hold text; none for what is no such picture. A damaged file is read as far as it goes. */
    static List<byte[]> of(byte[] bytes) {
        if (starts(bytes, PNG)) {
            return PngTexts.of(bytes, PNG.length);
        } else if (starts(bytes, JPEG)) {
            return ofJpeg(bytes);
        } else if (starts(bytes, GIF)) {
            return GifTexts.of(bytes);
        }
        return isWebP(bytes) ? ofWebP(bytes) : List.of();
    }

    private static boolean starts(byte[] bytes, byte[] signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }

    /** Segments of marker, length and data; the picture itself, behind the scans' heads, is passed over up to the end. */
    private static List<byte[]> ofJpeg(byte[] bytes) {
        List<byte[]> parts = new ArrayList<>();
        int at = 2;
        while (at + 2 <= bytes.length) {
            int marker = bytes[at + 1] & 0xff;
            boolean named = bytes[at] == (byte) 0xff && marker >= 0xc0 && marker != 0xff && (marker & 0xf8) != 0xd0;
            if (named && marker == 0xd9) {
                behind(Arrays.copyOfRange(bytes, at + 2, bytes.length), parts);
                return parts;
            } else if (!named || marker == 0xd8 || at + 4 > bytes.length) {
                at++;
                continue;
            }
            int end = Math.min(bytes.length, at + 2 + number(bytes, at + 2, 2, true));
            if (marker != 0xda) {
                parts.add(Arrays.copyOfRange(bytes, Math.min(at + 4, end), end));
            }
            at = Math.max(end, at + 2);
        }
        return parts;
    }

    /** Behind the end of one picture another may begin, as cameras write previews; anything else is read as it is. */
    static void behind(byte[] rest, List<byte[]> parts) {
        if (isPicture(rest)) {
            parts.addAll(of(rest));
        } else if (rest.length > 0) {
            parts.add(rest);
        }
    }

    /** Chunks of name, length (lowest byte first) and data, filled up to an even number; pixels stand in VP8, VP8L, ALPH and frames. */
    private static List<byte[]> ofWebP(byte[] bytes) {
        List<byte[]> parts = new ArrayList<>();
        int at = WEBP_HEAD;
        long whole = 8L + Integer.toUnsignedLong(number(bytes, 4, 4, false));
        while (at + 8 <= Math.min(bytes.length, whole)) {
            String name = text(bytes, at);
            long length = Integer.toUnsignedLong(number(bytes, at + 4, 4, false));
            int end = (int) Math.min(bytes.length, at + 8 + length);
            if (!List.of("VP8 ", "VP8L", "ALPH", "ANMF").contains(name)) {
                parts.add(Arrays.copyOfRange(bytes, at + 8, end));
            }
            at = (int) Math.min(bytes.length, end + (length & 1));
        }
        behind(Arrays.copyOfRange(bytes, Math.min(at, bytes.length), bytes.length), parts);
        return parts;
    }

    static String text(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }

    static int number(byte[] bytes, int at, int length, boolean highestFirst) {
        int number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | bytes[highestFirst ? at + i : at + length - 1 - i] & 0xff;
        }
        return number;
    }
}
