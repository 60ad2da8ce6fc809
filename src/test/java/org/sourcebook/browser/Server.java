package org.sourcebook.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A plain web server that serves a folder below a path, as a host of static files does: {@code 404.html} where nothing is.
 *
 * <p>It can be slow with some files, and serve pages that are in no folder.
 */
final class Server implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "json", "application/json",
            "woff2", "font/woff2");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<String> astray = new ConcurrentLinkedQueue<>();
    private final Map<String, byte[]> others = new ConcurrentHashMap<>();
    private final HttpServer http;
    private final Path folder;
    private final String base;
    private final String slow;
    private final long delay;

    /** Serves a folder below {@code base}; files whose path ends in {@code slow} come after a delay in milliseconds. */
    Server(Path folder, String base, String slow, long delay) {
        try {
            this.http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.folder = folder;
        this.base = base;
        this.slow = slow;
        this.delay = delay;
        http.setExecutor(threads);
        http.createContext("/", this::answer);
        http.start();
    }

    String address(String page) {
        return "http://127.0.0.1:" + http.getAddress().getPort() + base + page;
    }

    /** Serves some HTML as a page besides those of the folder. */
    void put(String page, String html) {
        others.put(base + page, html.getBytes(StandardCharsets.UTF_8));
    }

    /** The paths asked for that lie outside the base path. */
    List<String> astray() {
        return List.copyOf(astray);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!path.startsWith(base)) {
                astray.add(path);
            }
            if (path.endsWith(slow)) {
                pause();
            }
            Path file = folder.resolve(path.substring(Math.min(path.length(), base.length())))
                    .normalize();
            if (others.containsKey(path)) {
                send(exchange, 200, path, others.get(path));
            } else if (path.startsWith(base) && file.startsWith(folder) && Files.isRegularFile(file)) {
                send(exchange, 200, path, Files.readAllBytes(file));
            } else {
                send(exchange, 404, ".html", Files.readAllBytes(folder.resolve(BuiltSite.NOT_FOUND)));
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String path, byte[] bytes) throws IOException {
        String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
