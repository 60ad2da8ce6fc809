package org.sourcebook.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 (FIPS 180-4) of bytes, of texts in UTF-8, and of what comes in parts. */
public final class Sha256 {

    private Sha256() {}

    /** A digest that takes in one part after the other. */
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The 32 bytes of a digest. */
    public static byte[] of(byte[] bytes) {
        return begun().digest(bytes);
    }

    /** The 32 bytes of the digest of a text. */
    public static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
