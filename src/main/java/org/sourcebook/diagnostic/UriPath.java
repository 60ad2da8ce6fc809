package org.sourcebook.diagnostic;

import java.nio.charset.StandardCharsets;

/** A path as a relative URI reference (RFC 3986): every byte that is no unreserved character or slash is encoded. */
final class UriPath {

    private static final String HEX = "0123456789ABCDEF";

    private UriPath() {}

    static String of(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (isKept((char) b)) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
            }
        }
        return uri.toString();
    }

    private static boolean isKept(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~/".indexOf(c) >= 0;
    }
}
