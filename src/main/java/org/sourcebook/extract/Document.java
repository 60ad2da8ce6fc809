package org.sourcebook.extract;

import java.util.Locale;

/**
 * A document as it was captured: its bytes, and its {@code Content-Type} as the server gave it, empty where nobody did.
 *
 * <p>The array is not copied; nobody changes it.
 */
public record Document(byte[] bytes, String contentType) {

    /** The media type without parameters, in small letters. */
    String mediaType() {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    boolean beginsWith(String ascii) {
        if (bytes.length < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
