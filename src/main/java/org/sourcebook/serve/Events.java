package org.sourcebook.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The stream of versions a browser listens to, as server-sent events: the one there is at once, then every other.
 *
 * <p>Holds the thread of its request until the browser goes away, which shows when a sign of life cannot be written.
 */
record Events(Screen screen) {

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    /** Streams the versions of a page, which counts as shown meanwhile. */
    void stream(HttpExchange exchange, String page) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        screen.watch(page);
        try {
            write(out, "retry: 500\n\n");
            String sent = "";
            while (!screen.isClosed()) {
                String version = screen.other(page, sent, SIGN_OF_LIFE)
                        .map(Screen.View::version)
                        .orElse(sent);
                write(out, version.equals(sent) ? ": still here\n\n" : "event: version\ndata: " + version + "\n\n");
                sent = version;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            screen.leave(page);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
