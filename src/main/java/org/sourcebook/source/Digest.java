package org.sourcebook.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The first 128 bits of a SHA-256: two things of one digest are taken for the same. */
public record Digest(long high, long low) {

    /** The digest of what is not there. */
    public static final Digest NONE = new Digest(0, 0);

    public static Digest of(byte[] bytes) {
        return first(Sha256.of(bytes));
    }

    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Digest first(byte[] sha256) {
        ByteBuffer buffer = ByteBuffer.wrap(sha256);
        return new Digest(buffer.getLong(), buffer.getLong());
    }

    /** Takes in one part after the other; parts are kept apart, so that ab, c is not a, bc. */
    public static final class Builder {

        private final MessageDigest sha256 = Sha256.begun();

        public Builder add(String part) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            return add(bytes.length).add(bytes);
        }

        public Builder add(Digest part) {
            return add(part.high).add(part.low);
        }

        public Builder add(long part) {
            return add(ByteBuffer.allocate(Long.BYTES).putLong(part).array());
        }

        private Builder add(byte[] bytes) {
            sha256.update(bytes);
            return this;
        }

        public Digest digest() {
            return first(sha256.digest());
        }
    }
}
