package org.sourcebook.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Undoes the content codings of a reply, no further than the limit of size. */
public final class Unpacking {

    /** No server packs more than once or twice; a bomb may. */
    private static final int MOST_CODINGS = 3;

    private Unpacking() {}

    /** The document a payload packs. */
    public static byte[] document(Headers headers, byte[] payload, long limit) throws IOException {
        List<String> codings = headers.words("content-encoding").stream()
                .filter(coding -> !coding.equals("identity"))
                .toList();
        if (codings.size() > MOST_CODINGS) {
            throw new FetchException("the reply is packed " + codings.size() + " times");
        }
        byte[] document = payload;
        for (int i = codings.size() - 1; i >= 0 && document.length > 0; i--) {
            document = unpacked(codings.get(i), document, limit);
        }
        return document;
    }

    private static byte[] unpacked(String coding, byte[] packed, long limit) throws IOException {
        try (InputStream in = stream(coding, packed)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[16_384];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                if (out.size() + (long) length > limit) {
                    throw Wire.tooLarge(limit);
                }
                out.write(buffer, 0, length);
            }
            return out.toByteArray();
        } catch (EOFException | ZipException broken) {
            throw new FetchException("the reply is packed as " + coding + " and broken");
        }
    }

    private static InputStream stream(String coding, byte[] packed) throws IOException {
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(new ByteArrayInputStream(packed));
            case "deflate" ->
                new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(!hasZlibHead(packed)));
            default -> throw new FetchException("the reply is packed as " + coding + ", which was not asked for");
        };
    }

    /** "Some non-conformant implementations send the deflate compressed data without the zlib wrapper." */
    private static boolean hasZlibHead(byte[] packed) {
        return packed.length > 1
                && (packed[0] & 0x0f) == 8
                && (((packed[0] & 0xff) << 8) + (packed[1] & 0xff)) % 31 == 0;
    }
}
