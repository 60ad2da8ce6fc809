package org.sourcebook.capture;

import java.util.HexFormat;
import org.sourcebook.source.Sha256;

/** The digest of a document as records and lock files write it: {@code sha256:} and 64 digits. */
final class DocumentDigest {

    private DocumentDigest() {}

    static String words(byte[] bytes) {
        return "sha256:" + HexFormat.of().formatHex(Sha256.of(bytes));
    }
}
