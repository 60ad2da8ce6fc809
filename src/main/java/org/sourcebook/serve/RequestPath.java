package org.sourcebook.serve;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The path of a request, taken apart and found harmless: no segment of it is empty, hidden or leads upwards.
 *
 * <p>{@code folder} says whether it ended in a slash; the segments are decoded.
 */
record RequestPath(List<String> segments, boolean folder) {

    /** The only hidden folder that has a place on the web (RFC 8615). */
    private static final String WELL_KNOWN = ".well-known";

    RequestPath {
        segments = List.copyOf(segments);
    }

    /** Reads a path as it stands in the request; empty for one that no page of ours links to. */
    static Optional<RequestPath> of(URI uri, String basePath) {
        String raw = uri.getRawPath();
        if (uri.isAbsolute() || uri.getRawAuthority() != null || raw == null || !raw.startsWith("/")) {
            return Optional.empty();
        }
        String below = raw.startsWith(basePath) ? raw.substring(basePath.length()) : raw.substring(1);
        List<String> segments = new ArrayList<>();
        boolean folder = below.isEmpty() || below.endsWith("/");
        String inner = folder && !below.isEmpty() ? below.substring(0, below.length() - 1) : below;
        for (String part : below.isEmpty() ? List.<String>of() : List.of(inner.split("/", -1))) {
            Optional<String> segment = decoded(part).filter(RequestPath::isHarmless);
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            segments.add(segment.get());
        }
        return Optional.of(new RequestPath(segments, folder));
    }

    /** Decodes once and strictly: what is still encoded after that is part of a name. */
    private static Optional<String> decoded(String part) {
        ByteBuffer bytes = ByteBuffer.allocate(part.length());
        for (int at = 0; at < part.length(); at++) {
            char unit = part.charAt(at);
            if (unit > '~') {
                return Optional.empty();
            }
            if (unit == '%') {
                bytes.put((byte) HexFormat.fromHexDigits(part, at + 1, at + 3));
                at += 2;
            } else {
                bytes.put((byte) unit);
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    static boolean isHarmless(String segment) {
        boolean hidden = segment.startsWith(".") && !segment.equals(WELL_KNOWN);
        return !segment.isEmpty()
                && !hidden
                && segment.chars().noneMatch(unit -> Character.isISOControl(unit) || "/\\:".indexOf(unit) >= 0);
    }

    /** Whether a browser asks for this to show it as a page. */
    boolean isPage() {
        String last = segments.isEmpty() ? "" : segments.get(segments.size() - 1);
        return folder || last.endsWith(".html") || last.indexOf('.') < 0;
    }

    /** The output that is asked for. */
    String output() {
        return folder ? (segments.isEmpty() ? "" : this + "/") + "index.html" : toString();
    }

    @Override
    public String toString() {
        return String.join("/", segments);
    }
}
