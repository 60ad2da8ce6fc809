package org.sourcebook.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one reply of HTTP/1.1 (RFC 9112) and says plainly where it breaks off or makes no sense. */
final class ReplyReader {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[0-9] ([1-5][0-9]{2})(?: .*)?");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");
    private static final Pattern CHUNK = Pattern.compile("([0-9A-Fa-f]{1,15})[ \\t]*(?:;.*)?");
    private static final int LONGEST_HEAD = 65_536;
    private static final int MOST_INTERIM = 10;

    private final Wire wire;
    private final long limit;
    private int headLength;

    ReplyReader(Wire wire, long limit) {
        this.wire = wire;
        this.limit = limit;
    }

    Reply read() throws IOException {
        for (int interim = 0; interim <= MOST_INTERIM; interim++) {
            headLength = 0;
            int status = status(line());
            Headers headers = headers();
            if (status >= 200) {
                byte[] payload = hasBody(status) ? body(headers) : new byte[0];
                return new Reply(status, headers, wire.taken(), payload);
            }
            wire.taken();
        }
        throw new FetchException("the server never comes to its reply");
    }

    /** "Any 1xx, 204 and 304 response is always terminated by the first empty line after the header fields." */
    private static boolean hasBody(int status) {
        return status != 204 && status != 304;
    }

    private static int status(String line) throws FetchException {
        Matcher status = STATUS.matcher(line);
        if (!status.matches()) {
            throw new FetchException(
                    line.isEmpty() ? "the server closed without a reply" : "what the server sends is not HTTP/1.1");
        }
        return Integer.parseInt(status.group(1));
    }

    private Headers headers() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            lines.add(line);
        }
        return Headers.of(lines);
    }

    /** A line without its end; empty at the end of the head and where the connection ends. */
    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = wire.read();
        while (c >= 0 && c != '\n') {
            line.append((char) c);
            if (++headLength > LONGEST_HEAD) {
                throw new FetchException("the head of the reply has no end");
            }
            c = wire.read();
        }
        if (c < 0 && headLength > 0) {
            throw new FetchException("the reply breaks off in its head");
        }
        int length = line.length();
        boolean carriageReturn = length > 0 && line.charAt(length - 1) == '\r';
        return carriageReturn ? line.substring(0, length - 1) : line.toString();
    }

    private byte[] body(Headers headers) throws IOException {
        List<String> coding = headers.words("transfer-encoding");
        if (coding.equals(List.of("chunked"))) {
            return chunks();
        } else if (!coding.isEmpty() && !coding.equals(List.of("identity"))) {
            throw new FetchException("the reply is sent as " + String.join(", ", coding) + ", which is not understood");
        }
        List<String> lengths =
                headers.words("content-length").stream().distinct().toList();
        return lengths.isEmpty() ? toTheEnd() : counted(lengths);
    }

    private byte[] toTheEnd() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (wire.read(body, limit) > 0) {
            continue;
        }
        return body.toByteArray();
    }

    private byte[] counted(List<String> lengths) throws IOException {
        if (lengths.size() > 1 || !LENGTH.matcher(lengths.get(0)).matches()) {
            throw new FetchException("the reply gives no sensible Content-Length: " + String.join(", ", lengths));
        }
        long length = Long.parseLong(lengths.get(0));
        if (length > limit) {
            throw Wire.tooLarge(limit);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        take(body, length);
        return body.toByteArray();
    }

    private void take(ByteArrayOutputStream body, long length) throws IOException {
        long left = length;
        while (left > 0) {
            int taken = wire.read(body, left);
            if (taken == 0) {
                throw new FetchException("the reply breaks off: " + (length - left) + " bytes came of " + length);
            }
            left -= taken;
        }
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            headLength = 0;
            Matcher size = CHUNK.matcher(line());
            if (!size.matches()) {
                throw new FetchException("the reply breaks off between two chunks");
            }
            long length = Long.parseLong(size.group(1), 16);
            if (length == 0) {
                headers();
                return body.toByteArray();
            } else if (length > limit) {
                throw Wire.tooLarge(limit);
            }
            take(body, length);
            line();
        }
    }
}
