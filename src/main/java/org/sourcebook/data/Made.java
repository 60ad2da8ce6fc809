package org.sourcebook.data;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.sourcebook.source.Sha256;

/**
 * A text made when it is asked for; of its bytes only their number and digest are kept.
 *
 * <p>Thread-safe. Whoever asks for the number before the bytes has the text made twice.
 */
final class Made {

    private final Supplier<String> text;
    private long size = -1;
    private String digest = "";

    Made(Supplier<String> text) {
        this.text = text;
    }

    synchronized byte[] bytes() {
        byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
        if (size < 0) {
            size = bytes.length;
            digest = HexFormat.of().formatHex(Sha256.of(bytes));
        }
        return bytes;
    }

    synchronized long size() {
        return size < 0 ? bytes().length : size;
    }

    /** The SHA-256 of the bytes, in hexadecimal digits. */
    synchronized String digest() {
        if (size < 0) {
            bytes();
        }
        return digest;
    }
}
