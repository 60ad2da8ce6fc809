package org.sourcebook.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text by the encoding they are in: by a byte-order mark, else what the server says, else what the document says, else
 * UTF-8, else windows-1252.
 *
 * <p>A name that the bytes contradict is passed over: bytes that are no text in it, and bytes beyond ASCII that make good UTF-8, which no other
 * encoding does by chance.
 */
final class Decoding {

    private static final Pattern PARAMETER = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([^\\s\"';]+)");

    /** What the Encoding Standard makes of labels, where Java's own name says less than pages use. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("utf-16", "UTF-16LE"),
            Map.entry("unicode", "UTF-16LE"));

    private final byte[] bytes;

    Decoding(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The name in a {@code Content-Type}. */
    static Optional<String> parameter(String contentType) {
        Matcher parameter = PARAMETER.matcher(contentType);
        return parameter.find() ? Optional.of(parameter.group(1)) : Optional.empty();
    }

    /** The text; {@code server} and {@code document} say what its encoding is, as far as they do. */
    String text(Optional<String> server, Optional<String> document) {
        Optional<String> marked = marked();
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<String> utf8 = strictly(StandardCharsets.UTF_8);
        if (utf8.isPresent() && !isAscii() && !isWide(server)) {
            return utf8.get();
        }
        return candidates(server, document).stream()
                .flatMap(charset -> strictly(charset).stream())
                .findFirst()
                .or(() -> utf8)
                .orElseGet(() -> new String(bytes, Charset.forName("windows-1252")));
    }

    private Optional<String> marked() {
        if (begins(0xef, 0xbb, 0xbf)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        } else if (begins(0xff, 0xfe)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        } else if (begins(0xfe, 0xff)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private boolean begins(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isAscii() {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWide(Optional<String> name) {
        return name.filter(each -> each.toLowerCase(Locale.ROOT).startsWith("utf-16"))
                .isPresent();
    }

    /** "If encoding is UTF-16BE/LE, then set encoding to UTF-8": a document that could say it is UTF-16 in ASCII is not. */
    private static List<Charset> candidates(Optional<String> server, Optional<String> document) {
        List<Charset> candidates = new ArrayList<>();
        server.flatMap(Decoding::charset).ifPresent(candidates::add);
        document.filter(name -> !isWide(Optional.of(name)))
                .flatMap(Decoding::charset)
                .ifPresent(candidates::add);
        return candidates;
    }

    private static Optional<Charset> charset(String name) {
        String label = name.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(LABELS.getOrDefault(label, label)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private Optional<String> strictly(Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException | UnsupportedOperationException otherwise) {
            return Optional.empty();
        }
    }
}
