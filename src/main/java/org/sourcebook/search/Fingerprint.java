package org.sourcebook.search;

import java.util.HexFormat;

/** A number of 64 bits out of texts (FNV-1a over their characters): enough to tell one build from the next, no proof. */
final class Fingerprint {

    private static final long PRIME = 0x100000001b3L;

    private long hash = 0xcbf29ce484222325L;

    Fingerprint add(String text) {
        long sum = hash;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum ^ text.charAt(i)) * PRIME;
        }
        hash = sum * PRIME;
        return this;
    }

    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(hash);
    }
}
