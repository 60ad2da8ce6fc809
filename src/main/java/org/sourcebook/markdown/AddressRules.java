package org.sourcebook.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.source.Span;

/**
 * Lets through the addresses of links and images that are relative, or whose scheme is on the allow-list.
 *
 * <p>Browsers skip control characters and spaces in a scheme and read a backslash as a slash, and other programs decode
 * percent signs first; an address is judged by the worst any of them may make of it.
 */
final class AddressRules {

    static final Code UNSAFE = new Code("unsafe-address");
    static final Code EMPTY = new Code("empty-address");

    private static final List<String> SCHEMES = List.of("http", "https", "mailto");

    /** Schemes somebody may have meant; any other word before a colon may have been meant for a kind. */
    private static final List<String> FOREIGN =
            List.of("about", "blob", "data", "file", "ftp", "javascript", "sms", "tel", "vbscript");

    private final Problems problems;
    private final boolean strict;

    AddressRules(Problems problems, boolean strict) {
        this.problems = problems;
        this.strict = strict;
    }

    /** Whether an address, its escapes and entities resolved, may stand in a page; what may not is reported. */
    boolean allow(String address, boolean image, Span where) {
        if (!strict) {
            return true;
        }
        String worst = stripped(decoded(stripped(address)));
        if (worst.isEmpty()) {
            String hint = image ? "name the image's file" : "write where the link leads";
            problems.error(EMPTY, where, "this " + noun(image) + " leads nowhere", hint);
            return false;
        } else if (controlled(address)) {
            problems.error(UNSAFE, where, "this address has control characters in it", "write it without them");
            return false;
        }
        return hosted(worst, image, where) && schemed(worst, image, where);
    }

    private boolean hosted(String address, boolean image, Span where) {
        if (!address.startsWith("//")) {
            return true;
        }
        String hint = "write https: before it; a page read from a disk has no scheme of its own";
        problems.error(UNSAFE, where, "this " + noun(image) + " names a host without a scheme", hint);
        return false;
    }

    private boolean schemed(String address, boolean image, Span where) {
        int colon = schemeEnd(address);
        String scheme = colon < 0 ? "" : Ascii.lower(address.substring(0, colon));
        boolean allowed = colon < 0 || SCHEMES.contains(scheme) && !(image && scheme.equals("mailto"));
        if (!allowed) {
            problems.error(
                    UNSAFE,
                    where,
                    (image ? "an image" : "a link") + " cannot begin with '" + scheme + ":'",
                    hint(scheme, address));
        }
        return allowed;
    }

    private static String hint(String scheme, String address) {
        boolean entity =
                !FOREIGN.contains(scheme) && identifier(scheme) && identifier(address.substring(scheme.length() + 1));
        return "write a relative address, or one that begins with http:, https: or mailto:"
                + (entity ? "; to link to an entity write [[" + address + "|text]]" : "");
    }

    /** Whether a word may be the name of a kind or an id. */
    private static boolean identifier(String word) {
        boolean letter = !word.isEmpty() && Ascii.letter(word.charAt(0));
        return letter && word.chars().allMatch(c -> Ascii.alphanumeric((char) c) || c == '-' || c == '#');
    }

    private static String noun(boolean image) {
        return image ? "image" : "link";
    }

    /** Where the colon stands that may end a scheme: before any slash, question mark or hash. */
    private static int schemeEnd(String address) {
        for (int at = 0; at < address.length(); at++) {
            char c = address.charAt(at);
            if (c == ':') {
                return at;
            } else if (c == '/' || c == '?' || c == '#') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean controlled(String address) {
        return address.chars().anyMatch(c -> c < ' ' || (c >= 0x7F && c <= 0x9F));
    }

    /** Without what a browser passes over, and with slashes for backslashes. */
    private static String stripped(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (int at = 0; at < address.length(); at++) {
            char c = address.charAt(at);
            boolean passed = c <= ' '
                    || (c >= 0x7F && c <= 0xA0)
                    || (c >= 0x2000 && c <= 0x200F)
                    || c == 0x2028
                    || c == 0x2029
                    || c == 0x2060
                    || c == 0xFEFF
                    || c == 0xAD
                    || c == 0x3000;
            if (!passed) {
                out.append(c == '\\' ? '/' : c);
            }
        }
        return out.toString();
    }

    /** With percent signs decoded until none is left to decode. */
    private static String decoded(String address) {
        String before = address;
        for (int round = 0; round < 3; round++) {
            String after = decodedOnce(before);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return before;
    }

    private static String decodedOnce(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[bytes.length];
        int length = 0;
        for (int at = 0; at < bytes.length; at++) {
            boolean encoded = bytes[at] == '%'
                    && at + 2 < bytes.length
                    && Ascii.hex((char) bytes[at + 1])
                    && Ascii.hex((char) bytes[at + 2]);
            out[length++] =
                    encoded ? (byte) Integer.parseInt("" + (char) bytes[at + 1] + (char) bytes[at + 2], 16) : bytes[at];
            at += encoded ? 2 : 0;
        }
        return new String(out, 0, length, StandardCharsets.UTF_8);
    }
}
