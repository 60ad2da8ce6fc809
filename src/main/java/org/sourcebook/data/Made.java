package org.sourcebook.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

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
            digest = HexFormat.of().formatHex(sha256(bytes));
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

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
