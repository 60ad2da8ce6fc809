package org.sourcebook.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** An answer to a request: a status, headers, and a body in memory or in a file. */
record Answer(int status, Map<String, String> headers, long length, Body body) {

    /** Writes a body; called only where the request wants one. */
    @FunctionalInterface
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer of(int status, String type, byte[] bytes) {
        return new Answer(status, Map.of("Content-Type", type), bytes.length, out -> out.write(bytes));
    }

    static Answer text(int status, String text) {
        return of(status, ContentTypes.PLAIN, (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Answer file(Path file) throws IOException {
        String type = ContentTypes.of(file.getFileName().toString());
        return new Answer(200, Map.of("Content-Type", type), Files.size(file), out -> {
            try (InputStream in = Files.newInputStream(file)) {
                in.transferTo(out);
            }
        });
    }

    static Answer redirect(String to) {
        return new Answer(302, Map.of("Location", to), 0, out -> {});
    }

    Answer with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, length, body);
    }

    /** Sends this; a {@code HEAD} gets the same headers and no body. */
    void send(HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            // To this server 0 means "length unknown" and -1 "no body".
            exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
            if (length > 0) {
                body.writeTo(exchange.getResponseBody());
            }
        }
    }
}
