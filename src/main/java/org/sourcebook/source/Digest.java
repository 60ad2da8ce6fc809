package org.sourcebook.source;

import java.nio.charset.StandardCharsets;

/** 128 bits that stand for what was taken in ({@link SipHash}): two things of one digest are taken for the same. For our own memory, never for the public. */
public record Digest(long high, long low) {

    /** The digest of what is not there. */
    public static final Digest NONE = new Digest(0, 0);

    public static Digest of(byte[] bytes) {
        return SipHash.of(bytes);
    }

    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes in one part after the other; parts are kept apart, so that ab, c is not a, bc. */
    public static final class Builder {

        private final SipHash hash = new SipHash();

        public Builder add(String part) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            add(bytes.length);
            hash.padded(bytes);
            return this;
        }

        public Builder add(Digest part) {
            return add(part.high).add(part.low);
        }

        public Builder add(long part) {
            hash.word(part);
            return this;
        }

        public Digest digest() {
            return hash.end();
        }
    }
}
