package org.sourcebook.plan;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Addresses in links, as RFC 3986 divides them. */
public final class Address {

    private Address() {}

    /** Whether an address leads out of the site: it has a scheme, or names a host without one. */
    public static boolean isExternal(String address) {
        int colon = address.indexOf(':');
        return address.startsWith("//") || colon > 0 && colon < endOfFirstSegment(address);
    }

    private static int endOfFirstSegment(String address) {
        for (int i = 0; i < address.length(); i++) {
            if ("/?#".indexOf(address.charAt(i)) >= 0) {
                return i;
            }
        }
        return address.length();
    }

    /** The text with its percent-encoded bytes read as UTF-8; a stray {@code %} is part of the name. */
    public static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // what is no encoding is meant as it stands
        }
    }
}
