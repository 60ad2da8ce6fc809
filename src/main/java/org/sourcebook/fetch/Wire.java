package org.sourcebook.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Locale;

/** The bytes of a connection as they come: all of them are kept, within the limits of size and time. */
final class Wire {

    private final Socket socket;
    private final InputStream in;
    private final Deadline deadline;
    private final long limit;
    private final byte[] buffer = new byte[16_384];
    private int next;
    private int end;
    private long taken;
    private ByteArrayOutputStream raw = new ByteArrayOutputStream();

    Wire(Socket socket, Deadline deadline, long limit) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.deadline = deadline;
        this.limit = limit;
    }

    /** The next byte, or -1 at the end. */
    int read() throws IOException {
        if (next == end && !fill()) {
            return -1;
        }
        count(1);
        raw.write(buffer[next]);
        return buffer[next++] & 0xff;
    }

    /** Takes up to {@code most} bytes; answers how many, 0 at the end. */
    int read(ByteArrayOutputStream into, long most) throws IOException {
        if (next == end && !fill()) {
            return 0;
        }
        int length = (int) Math.min(most, end - next);
        count(length);
        raw.write(buffer, next, length);
        into.write(buffer, next, length);
        next += length;
        return length;
    }

    private boolean fill() throws IOException {
        socket.setSoTimeout(deadline.patience());
        try {
            next = 0;
            end = Math.max(0, in.read(buffer));
        } catch (SocketTimeoutException silence) {
            throw deadline.silent("the server");
        }
        return end > 0;
    }

    private void count(int bytes) throws FetchException {
        taken += bytes;
        if (taken > limit) {
            throw tooLarge(limit);
        }
    }

    static FetchException tooLarge(long limit) {
        return new FetchException(
                String.format(Locale.ROOT, "the reply is larger than %,d bytes, which is the limit", limit));
    }

    /** All bytes taken since the last time this was asked. */
    byte[] taken() {
        byte[] bytes = raw.toByteArray();
        raw = new ByteArrayOutputStream();
        return bytes;
    }
}
